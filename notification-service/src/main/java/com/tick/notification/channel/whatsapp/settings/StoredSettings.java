package com.tick.notification.channel.whatsapp.settings;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What was stored by an admin. */
public interface StoredSettings {

    Map<Setting, Entry> all();

    void put(Setting setting, Entry entry);

    void remove(Setting setting);

    /**
     * A stored value.
     *
     * @param text the value itself, or a secret as it was sealed
     * @param keyId of the key that sealed it; null when it is no secret
     */
    record Entry(String text, @Nullable String keyId) {}
}
