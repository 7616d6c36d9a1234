package com.tick.support.error;

import org.jspecify.annotations.Nullable;

/** The request carries more than is taken. */
public abstract class TooLarge extends Refusal {

    protected TooLarge(String code, String message) {
        this(code, message, null);
    }

    protected TooLarge(String code, String message, @Nullable String field) {
        super(code, message, field);
    }
}
