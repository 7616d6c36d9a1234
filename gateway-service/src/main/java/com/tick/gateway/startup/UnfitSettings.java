package com.tick.gateway.startup;

/** The settings would open a hole in production. The message says which and what to do. */
class UnfitSettings extends RuntimeException {

    UnfitSettings(String message) {
        super(message);
    }
}
