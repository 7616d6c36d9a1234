package com.tick.simulator.clock;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.springframework.stereotype.Component;

/** The simulated time: runs with the real one, plus whatever it was advanced by. */
@Component
public class VirtualClock extends Clock {
    private volatile Duration ahead = Duration.ZERO;

    @Override
    public Instant instant() {
        return Instant.now().plus(ahead);
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return Clock.offset(Clock.system(zone), ahead);
    }

    public Duration ahead() {
        return ahead;
    }

    synchronized void advance(Duration by) {
        ahead = ahead.plus(by);
    }

    synchronized void restore(Duration other) {
        ahead = other;
    }

    synchronized void reset() {
        ahead = Duration.ZERO;
    }
}
