package com.tick.ticket.agent;

import com.tick.support.error.TooManyRequests;
import java.time.Duration;

/** Too many wrong passwords lately; whoever cannot wait may do some work instead, where a proof of it helps. */
public final class TooManySignInsException extends TooManyRequests {

    private final int bits;

    /** @param bits what a proof of work needs; 0: waiting is the only way */
    public TooManySignInsException(Duration retryAfter, int bits) {
        super("too-many-logins", "Too many attempts to sign in. Wait a little and try again.", retryAfter);
        this.bits = bits;
    }

    public int bits() {
        return bits;
    }
}
