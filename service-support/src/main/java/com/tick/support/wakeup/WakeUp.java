package com.tick.support.wakeup;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Lets one thread sleep until there is work. Signals that come before it sleeps are kept, and count as one. */
public final class WakeUp {

    private final Semaphore signals = new Semaphore(0);

    public void signal() {
        if (signals.availablePermits() == 0) {
            signals.release();
        }
    }

    /** @return whether there was a signal; false when the time is over */
    public boolean await(Duration longest) throws InterruptedException {
        boolean signalled = signals.tryAcquire(Math.max(0, longest.toMillis()), TimeUnit.MILLISECONDS);
        if (signalled) {
            signals.drainPermits();
        }
        return signalled;
    }
}
