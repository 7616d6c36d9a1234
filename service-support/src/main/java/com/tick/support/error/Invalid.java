package com.tick.support.error;

import org.jspecify.annotations.Nullable;

/** The request is understood, and a rule refuses it. */
public abstract class Invalid extends Refusal {

    protected Invalid(String code, String message) {
        this(code, message, null);
    }

    protected Invalid(String code, String message, @Nullable String field) {
        super(code, message, field);
    }
}
