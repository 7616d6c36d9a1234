package com.tick.support.error;

import org.jspecify.annotations.Nullable;

/** An operation that the domain refused. The code is part of the public API: clients switch on it. */
public abstract class Refusal extends RuntimeException {

    private final String code;
    private final @Nullable String field;

    Refusal(String code, String message, @Nullable String field) {
        super(message);
        this.code = code;
        this.field = field;
    }

    public String code() {
        return code;
    }

    /** The request's field that is to blame, by its name in the API; null when none is. */
    public @Nullable String field() {
        return field;
    }

    /** The sentence for whoever asked. */
    public String sentence() {
        var message = getMessage();
        return message == null ? code : message;
    }
}
