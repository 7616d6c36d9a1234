package com.tick.notification.channel;

import org.jspecify.annotations.Nullable;

/** A message as its channel sends it. Only the channel that made it looks inside. */
public interface Rendered {

    /** The approved text that it is made of; null for free text. */
    default @Nullable Approved approved() {
        return null;
    }

    /** A text that the provider has approved, by its name and language. */
    record Approved(String name, String language) {}
}
