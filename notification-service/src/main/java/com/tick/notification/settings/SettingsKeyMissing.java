package com.tick.notification.settings;

import com.tick.support.error.Invalid;

/** Secrets cannot be stored, because nothing is configured to seal them with. */
public class SettingsKeyMissing extends Invalid {

    public SettingsKeyMissing() {
        super("settings-key-missing", "Secrets can be stored only when TICK_SETTINGS_KEY is set.");
    }
}
