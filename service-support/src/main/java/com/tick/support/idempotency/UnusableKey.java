package com.tick.support.idempotency;

import com.tick.support.error.Malformed;

/** What came as a key is none. */
public final class UnusableKey extends Malformed {

    UnusableKey() {
        super(
                "unusable-idempotency-key",
                "Idempotency-Key must be 1 to 255 visible ASCII characters.",
                "Idempotency-Key");
    }
}
