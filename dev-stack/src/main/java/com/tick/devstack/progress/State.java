package com.tick.devstack.progress;

import java.util.Locale;

/** How far a part is. */
public enum State {
    WAITING,
    UNPACKING,
    STARTING,
    READY,
    DIED,
    STOPPING,
    STOPPED;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
