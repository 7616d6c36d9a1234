package com.tick.notification.channel.email.settings;

import com.tick.support.error.Invalid;

/** Secrets cannot be stored, because nothing is configured to encrypt them with. */
public class SettingsKeyMissingException extends Invalid {

    private static final long serialVersionUID = 1L;

    public SettingsKeyMissingException() {
        super("settings-key-missing", "Secrets can be stored only when TICK_SETTINGS_KEY is set.");
    }
}
