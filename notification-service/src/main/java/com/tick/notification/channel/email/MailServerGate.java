package com.tick.notification.channel.email;

import com.tick.notification.channel.Channel.Admission;
import com.tick.notification.channel.email.ConnectionHealth.Direction;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Stops sending while the mail server does not let us in, and tries again now and then. */
@Component
class MailServerGate {

    private static final Duration FIRST_PAUSE = Duration.ofSeconds(10);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);

    private static final int WORTH_TELLING = 2;

    private final ConnectionHealth health;
    private final Clock clock;
    private int refusals;
    private int failures;

    /** Whether the database says so as well. */
    private boolean knownToWork;

    private Instant shutUntil = Instant.MIN;

    MailServerGate(ConnectionHealth health, Clock clock) {
        this.health = health;
        this.clock = clock;
    }

    synchronized Admission admission() {
        if (refusals == 0) {
            return Admission.OPEN;
        }
        return clock.instant().isBefore(shutUntil) ? Admission.SHUT : Admission.TRIAL;
    }

    synchronized Optional<Instant> nextTrial() {
        return refusals == 0 ? Optional.empty() : Optional.of(shutUntil);
    }

    synchronized void tryNow() {
        shutUntil = Instant.MIN;
    }

    synchronized void lockedOut(String problem) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(refusals, 6));
        refusals++;
        shutUntil = clock.instant().plus(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
        health.found(Direction.SENDING, problem, clock.instant());
        knownToWork = false;
    }

    /** Once is nothing to worry about; the message is tried again by itself. */
    synchronized void notReached(String reason) {
        if (++failures == WORTH_TELLING) {
            health.found(Direction.SENDING, "The mail server cannot be reached: " + reason, clock.instant());
            knownToWork = false;
        }
    }

    synchronized void works() {
        if (!knownToWork) {
            health.found(Direction.SENDING, null, clock.instant());
            knownToWork = true;
        }
        refusals = 0;
        failures = 0;
    }
}
