package com.tick.notification.channel.whatsapp.settings;

import com.tick.support.error.Invalid;

/** Secrets cannot be stored, because nothing is configured to seal them with. */
public class SettingsKeyMissingException extends Invalid {

    public SettingsKeyMissingException() {
        super("settings-key-missing", "Secrets can be stored only when TICK_SETTINGS_KEY is set.");
    }
}
