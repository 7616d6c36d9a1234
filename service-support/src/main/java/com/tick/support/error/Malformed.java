package com.tick.support.error;

import org.jspecify.annotations.Nullable;

/** The request cannot be understood as it stands. */
public abstract class Malformed extends Refusal {

    protected Malformed(String code, String message) {
        this(code, message, null);
    }

    protected Malformed(String code, String message, @Nullable String field) {
        super(code, message, field);
    }
}
