package com.tick.notification.channel.email.settings;

import java.util.EnumMap;
import java.util.Map;
import java.util.Set;

/** Stored settings without a database. */
public final class InMemoryEmailSettings implements StoredEmailSettings {

    private final Map<EmailSetting, String> values = new EnumMap<>(EmailSetting.class);

    @Override
    public Stored all() {
        return new Stored(values, Set.of());
    }

    @Override
    public void put(EmailSetting setting, String value) {
        values.put(setting, value);
    }

    @Override
    public void remove(EmailSetting setting) {
        values.remove(setting);
    }

    @Override
    public int reencrypt() {
        return 0;
    }
}
