package com.tick.support.outbox;

import com.tick.support.wakeup.WakeUp;
import com.tick.support.wakeup.WakeUps;
import java.time.Duration;

/** Lets the relay sleep until something was committed, in this instance or, when it leads, in any other. */
class OutboxWakeUp {

    static final String NAME = "outbox";

    private final WakeUps wakeUps;
    private final WakeUp relay;

    OutboxWakeUp(WakeUps wakeUps) {
        this.wakeUps = wakeUps;
        this.relay = wakeUps.of(NAME);
    }

    /** Something was committed here. */
    void wakeUp() {
        wakeUps.signal(NAME);
    }

    /** Whether this instance publishes has changed. */
    void leading(boolean leads) {
        wakeUps.handledHere(NAME, leads);
        relay.signal();
    }

    boolean await(Duration longest) throws InterruptedException {
        return relay.await(longest);
    }
}
