package com.tick.support.error;

import org.jspecify.annotations.Nullable;

/** The caller is known and may not do this. */
public abstract class Forbidden extends Refusal {

    protected Forbidden(String code, String message) {
        this(code, message, null);
    }

    protected Forbidden(String code, String message, @Nullable String field) {
        super(code, message, field);
    }
}
