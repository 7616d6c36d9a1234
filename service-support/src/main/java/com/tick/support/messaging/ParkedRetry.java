package com.tick.support.messaging;

import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionTemplate;

/** Tries parked records again, per key in order. */
class ParkedRetry implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(ParkedRetry.class);
    private static final long POLL_MILLIS = 1_000;
    private static final int AT_A_TIME = 50;
    private static final int FORGET_STEP = 1_000;

    private final RecordHandler handler;
    private final Parking parking;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration inboxRetention;
    private volatile boolean running;
    private volatile @Nullable Thread thread;

    ParkedRetry(
            RecordHandler handler,
            Parking parking,
            TransactionTemplate transaction,
            Clock clock,
            Duration inboxRetention) {
        this.handler = handler;
        this.parking = parking;
        this.transaction = transaction;
        this.clock = clock;
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

    @Override
    public void stop() {
        running = false;
        var retry = thread;
        if (retry != null) {
            retry.interrupt();
            try {
                retry.join(10_000);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        boolean askedForAside = false;
        while (running) {
            try {
                if (!askedForAside) {
                    parking.retryAside(clock.instant());
                    askedForAside = true;
                }
                if (!retryWhatIsDue()) {
                    parking.forgetInboxOlderThan(inboxRetention, FORGET_STEP);
                    Thread.sleep(POLL_MILLIS);
                }
            } catch (InterruptedException stopping) {
                return;
            } catch (RuntimeException failed) {
                log.warn("Retrying parked records failed: {}", failed.toString());
                if (!rested()) {
                    return;
                }
            }
        }
    }

    private static boolean rested() {
        try {
            Thread.sleep(POLL_MILLIS);
            return true;
        } catch (InterruptedException stopping) {
            return false;
        }
    }

    /** True when something was done, so that the records behind it are due at once. */
    boolean retryWhatIsDue() {
        boolean done = false;
        for (var id : parking.due(clock.instant(), AT_A_TIME)) {
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
                    handler.handle(it.record(), true);
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
