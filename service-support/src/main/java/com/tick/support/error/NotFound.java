package com.tick.support.error;

import org.jspecify.annotations.Nullable;

/** The thing asked for does not exist, or the caller may not know that it does. */
public abstract class NotFound extends Refusal {

    protected NotFound(String code, String message) {
        this(code, message, null);
    }

    protected NotFound(String code, String message, @Nullable String field) {
        super(code, message, field);
    }
}
