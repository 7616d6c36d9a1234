package com.tick.support.error;

import org.jspecify.annotations.Nullable;

/** The caller decided on a state that has changed meanwhile. */
public abstract class Stale extends Refusal {

    protected Stale(String code, String message) {
        this(code, message, null);
    }

    protected Stale(String code, String message, @Nullable String field) {
        super(code, message, field);
    }
}
