package com.tick.support.error;

import org.jspecify.annotations.Nullable;

/** The thing exists, but its present state forbids the operation. */
public abstract class Conflict extends Refusal {

    protected Conflict(String code, String message) {
        this(code, message, null);
    }

    protected Conflict(String code, String message, @Nullable String field) {
        super(code, message, field);
    }
}
