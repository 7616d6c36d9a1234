package com.tick.support.messaging;

import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
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
    private static final long STOP_MILLIS = 10_000;

    /** While a release is rolled out, an instance of the old one still sets records aside that the new one understands. */
    private static final Duration ASIDE_INTERVAL = Duration.ofMinutes(10);

    private static final int ASIDE_STEP = 500;

    private final RecordHandler handler;
    private final Parking parking;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final Duration inboxRetention;
    private volatile boolean running;
    private volatile CountDownLatch stopping = new CountDownLatch(1);
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
        stopping = new CountDownLatch(1);
        var retry = new Thread(this::run, "parked-retry");
        retry.setDaemon(true);
        retry.start();
        thread = retry;
    }

    /** Lets the record in hand come to its end; an interrupt would burn one of its attempts. */
    @Override
    public void stop() {
        running = false;
        stopping.countDown();
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
        var nextLook = clock.instant();
        while (running) {
            try {
                if (!clock.instant().isBefore(nextLook)) {
                    parking.retryAside(clock.instant(), ASIDE_STEP);
                    nextLook = clock.instant().plus(ASIDE_INTERVAL);
                }
                if (retryWhatIsDue()) {
                    continue;
                }
                parking.forgetInboxOlderThan(inboxRetention, FORGET_STEP);
            } catch (RuntimeException failed) {
                log.warn("Retrying parked records failed: {}", failed.toString());
            }
            rest();
        }
    }

    private void rest() {
        try {
            if (stopping.await(POLL_MILLIS, TimeUnit.MILLISECONDS)) {
                running = false;
            }
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            running = false;
        }
    }

    /** True when something was done, so that the records behind it are due at once. */
    boolean retryWhatIsDue() {
        boolean done = false;
        for (var id : parking.due(clock.instant(), AT_A_TIME)) {
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
