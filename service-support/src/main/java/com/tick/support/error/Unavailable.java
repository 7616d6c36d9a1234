package com.tick.support.error;

import org.jspecify.annotations.Nullable;

/** A dependency is away. Nothing was done; the same request may succeed later. */
public class Unavailable extends RuntimeException {

    private final String dependency;

    public Unavailable(String dependency, @Nullable Throwable cause) {
        super(dependency + " is not available", cause);
        this.dependency = dependency;
    }

    public String dependency() {
        return dependency;
    }
}
