package com.tick.notification.leadership;

import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets a sleeping task know that there is work; it would find it a moment later by itself. */
public class WakeUp {

    private final Semaphore calls = new Semaphore(0);

    public void call() {
        if (calls.availablePermits() == 0) {
            calls.release();
        }
    }

    /** Returns when called, or after the time. */
    public void await(long millis) throws InterruptedException {
        if (calls.tryAcquire(millis, TimeUnit.MILLISECONDS)) {
            calls.drainPermits();
        }
    }
}
