package com.tick.support.idempotency;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.InitializingBean;

/** Forgets old keys now and then. */
class IdempotencyPruning implements InitializingBean, DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(IdempotencyPruning.class);
    private static final Duration EVERY = Duration.ofMinutes(10);
    private static final int BATCH = 500;

    private final IdempotencyKeys keys;
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(work -> {
        var thread = new Thread(work, "idempotency-pruning");
        thread.setDaemon(true);
        return thread;
    });

    IdempotencyPruning(IdempotencyKeys keys) {
        this.keys = keys;
    }

    @Override
    public void afterPropertiesSet() {
        var unused = timer.scheduleWithFixedDelay(this::prune, EVERY.toSeconds(), EVERY.toSeconds(), TimeUnit.SECONDS);
    }

    @Override
    public void destroy() {
        timer.shutdownNow();
    }

    private void prune() {
        try {
            while (keys.prune(BATCH) == BATCH) {
                log.debug("Pruned a batch of idempotency keys");
            }
        } catch (RuntimeException failed) {
            // A timer forgets a task that throws; the next run may find the database again.
            log.warn("Old idempotency keys stay for now: {}", failed.toString());
        }
    }
}
