package com.tick.support.outbox;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets the relay sleep until something was committed, or for a while. */
class OutboxWakeUp {

    private final Semaphore signal = new Semaphore(0);

    void wakeUp() {
        if (signal.availablePermits() == 0) {
            signal.release();
        }
    }

    void await(long millis) throws InterruptedException {
        if (signal.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            signal.drainPermits();
        }
    }
}
