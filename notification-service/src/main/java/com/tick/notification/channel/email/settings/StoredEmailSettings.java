package com.tick.notification.channel.email.settings;

import java.util.Map;
import java.util.Set;

/** What was stored by an admin, in plain text: the adapter encrypts what is secret. */
public interface StoredEmailSettings {

    /** Those that can be read; a secret whose key is gone is named by {@link Stored#unreadable()}. */
    Stored all();

    void put(EmailSetting setting, String value);

    void remove(EmailSetting setting);

    /** Encrypts with the current key what an earlier one encrypted, so that the earlier one may be forgotten; how many. */
    int reencrypt();

    /**
     * What is stored.
     *
     * @param unreadable stored under a key that is not known any more
     */
    record Stored(Map<EmailSetting, String> values, Set<EmailSetting> unreadable) {
        public Stored {
            values = Map.copyOf(values);
            unreadable = Set.copyOf(unreadable);
        }

        @Override
        public String toString() {
            return "Stored" + values.keySet();
        }
    }
}
