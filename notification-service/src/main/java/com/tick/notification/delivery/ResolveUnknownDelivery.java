package com.tick.notification.delivery;

import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Deals with attempts of which nobody knows the end. */
@Component
public class ResolveUnknownDelivery {

    /** Statuses come within seconds; after this time none is expected any more. */
    static final Duration PATIENCE = Duration.ofSeconds(90);

    /** Longer than any call can last. */
    private static final Duration LONGEST_CALL = Duration.ofSeconds(60);

    private static final int AT_ONCE = 100;

    private final Messages messages;
    private final Clock clock;

    ResolveUnknownDelivery(Messages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    /** A new sender starts: what is marked as being sent belonged to one that is gone. */
    @Transactional
    public void afterCrash() {
        interrupted(Duration.ZERO);
    }

    @Transactional
    public void handle() {
        interrupted(LONGEST_CALL);
        for (var message : messages.unknownSince(clock.instant().minus(PATIENCE), AT_ONCE)) {
            message.giveUpWaiting(clock.instant());
            messages.save(message);
        }
    }

    private void interrupted(Duration age) {
        for (var message : messages.sendingSince(clock.instant().minus(age), AT_ONCE)) {
            message.ambiguous(Cause.INTERRUPTED.reason(), clock.instant());
            messages.save(message);
        }
    }
}
