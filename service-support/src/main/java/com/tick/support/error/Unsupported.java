package com.tick.support.error;

import org.jspecify.annotations.Nullable;

/** The request carries a kind of content that is not taken. */
public abstract class Unsupported extends Refusal {

    protected Unsupported(String code, String message) {
        this(code, message, null);
    }

    protected Unsupported(String code, String message, @Nullable String field) {
        super(code, message, field);
    }
}
