package com.tick.support.idempotency;

import com.tick.support.error.Invalid;

/** The key stands for another request. */
public final class KeyReused extends Invalid {

    KeyReused() {
        super(
                "idempotency-key-reused",
                "This Idempotency-Key came with another request before; use a new one.",
                "Idempotency-Key");
    }
}
