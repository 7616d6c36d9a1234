package com.tick.support.messaging;

import com.tick.support.wakeup.SafetyPoll;
import com.tick.support.wakeup.WakeUp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries parked records again, per key in order. */
class ParkedRetry implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ParkedRetry.class);
    static final String WAKE_UP = "parked-retry";

    /** Records may be parked as fast as they come; each look at them costs more, the more there are. */
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private static final Duration FORGET_INTERVAL = Duration.ofMinutes(1);
    private static final int AT_A_TIME = 50;
    private static final int FORGET_STEP = 1_000;
    private static final long STOP_MILLIS = 10_000;

    /** While a release is rolled out, an instance of the old one still sets records aside that the new one understands. */
    private static final Duration ASIDE_INTERVAL = Duration.ofMinutes(10);

    private static final int ASIDE_STEP = 500;

    private final RecordHandler handler;
    private final Parking parking;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final WakeUp wakeUp;
    private final Duration inboxRetention;
    private Instant nextAside = Instant.MIN;
    private Instant nextForget = Instant.MIN;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    ParkedRetry(
            RecordHandler handler,
            Parking parking,
            TransactionTemplate transaction,
            Clock clock,
            WakeUp wakeUp,
            Duration inboxRetention) {
        this.handler = handler;
        this.parking = parking;
        this.transaction = transaction;
        this.clock = clock;
        this.wakeUp = wakeUp;
        this.inboxRetention = inboxRetention;
    }

    @Override
    public void start() {
        running = true;
        var retry = new Thread(this::run, "parked-retry");
        retry.setDaemon(true);
        retry.start();
        thread = retry;
    }

    /** Lets the record in hand come to its end; an interrupt would burn one of its attempts. */
    @Override
    public void stop() {
        running = false;
        wakeUp.signal();
        var retry = thread;
        if (retry != null) {
            try {
                retry.join(STOP_MILLIS);
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    /** False when the thread has ended without being asked to, as an {@link Error} makes it. */
    boolean alive() {
        var retry = thread;
        return !running || retry == null || retry.isAlive();
    }

    private void run() {
        try {
            while (running) {
                rest(lookAndCatch());
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration lookAndCatch() {
        try {
            return look();
        } catch (RuntimeException failed) {
            log.warn("Retrying parked records failed: {}", failed.toString());
            return BETWEEN_LOOKS;
        }
    }

    /** @return how long nothing is to be done unless a record is parked meanwhile */
    Duration look() {
        giveAsideAnotherChance();
        var due = parking.due(clock.instant(), AT_A_TIME);
        if (retryAll(due)) {
            return Duration.ZERO;
        }
        boolean forgotten = forgetInbox();
        // what is due and was not done is in another instance's hands
        return due.isEmpty() && forgotten ? untilNext() : BETWEEN_LOOKS;
    }

    private Duration untilNext() {
        var safety = SafetyPoll.interval();
        var now = clock.instant();
        return parking.nextDue(now)
                .map(next -> Duration.between(now, next))
                .filter(next -> next.compareTo(safety) < 0)
                .orElse(safety);
    }

    private void rest(Duration pause) throws InterruptedException {
        if (running && !pause.isZero() && wakeUp.await(pause) && running) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    private void giveAsideAnotherChance() {
        if (!clock.instant().isBefore(nextAside)) {
            parking.retryAside(clock.instant(), ASIDE_STEP);
            nextAside = clock.instant().plus(ASIDE_INTERVAL);
        }
    }

    /** @return whether that is done for now */
    private boolean forgetInbox() {
        if (clock.instant().isBefore(nextForget)) {
            return true;
        }
        boolean done = parking.forgetInboxOlderThan(inboxRetention, FORGET_STEP) < FORGET_STEP;
        if (done) {
            nextForget = clock.instant().plus(FORGET_INTERVAL);
        }
        return done;
    }

    /** True when something was done, so that the records behind it are due at once. */
    private boolean retryAll(List<Long> due) {
        boolean done = false;
        for (var id : due) {
            if (!running) {
                return false;
            }
            done |= retry(id);
        }
        return done;
    }

    private boolean retry(long id) {
        var attempts = new int[1];
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                var parked = parking.take(id);
                parked.ifPresent(it -> {
                    attempts[0] = it.attempts();
                    handler.handleLate(it.record());
                    parking.remove(it.id());
                });
                return parked.isPresent();
            }));
        } catch (RuntimeException failure) {
            if (Failures.dependencyAway(failure)) {
                throw failure;
            }
            var outcome = Failures.of(failure, attempts[0]);
            parking.again(
                    id,
                    outcome.state(),
                    outcome.reason(),
                    outcome.attempts(),
                    clock.instant().plus(outcome.pause()));
            return outcome.state() != Parking.State.PARKED;
        }
    }
}
