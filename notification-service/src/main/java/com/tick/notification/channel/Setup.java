package com.tick.notification.channel;

import java.util.List;

/**
 * Whether a channel can be used.
 *
 * @param missing names of the settings without which it is off; empty when it is set up
 */
public record Setup(List<String> missing) {

    public static final Setup COMPLETE = new Setup(List.of());

    public Setup {
        missing = List.copyOf(missing);
    }

    public static Setup missing(List<String> settings) {
        return new Setup(settings);
    }

    public boolean configured() {
        return missing.isEmpty();
    }

    /** For people. */
    public String inWords() {
        return configured()
                ? "Set up."
                : "Not set up: %s %s missing."
                        .formatted(String.join(", ", missing), missing.size() == 1 ? "is" : "are");
    }
}
