package com.tick.support.idempotency;

import com.tick.support.error.Conflict;

/** The first request with this key has no answer yet. */
public final class StillRunning extends Conflict {

    StillRunning() {
        super("still-running", "This request is still being processed. Try again in a moment.");
    }
}
