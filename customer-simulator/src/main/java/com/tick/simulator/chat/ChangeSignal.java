package com.tick.simulator.chat;

import java.util.concurrent.atomic.AtomicLong;
import org.springframework.stereotype.Component;

/** Counts changes, so that an open phone page knows when to look again. */
@Component
public class ChangeSignal {
    private final AtomicLong version = new AtomicLong();

    public void changed() {
        version.incrementAndGet();
    }

    public long version() {
        return version.get();
    }
}
