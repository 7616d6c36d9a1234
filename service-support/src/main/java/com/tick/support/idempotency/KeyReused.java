package com.tick.support.idempotency;

import com.tick.support.error.Invalid;

/** The key stands for another request. */
public final class KeyReused extends Invalid {

    KeyReused() {
        super(
                "idempotency-key-reused",
                "This Idempotency-Key was already used for a different request. Use a new one.",
                "Idempotency-Key");
    }
}
