package com.tick.support.idempotency;

import com.tick.support.error.Conflict;

/** The first request with this key has no answer yet. */
public final class StillRunning extends Conflict {

    StillRunning() {
        super("still-running", "The same request is still being worked on; its answer can be asked for in a moment.");
    }
}
