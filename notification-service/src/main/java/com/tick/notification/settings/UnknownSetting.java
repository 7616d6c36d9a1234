package com.tick.notification.settings;

import com.tick.support.error.Malformed;

/** There is no such setting, or the value cannot be one. */
public class UnknownSetting extends Malformed {

    public UnknownSetting(String field, String why) {
        super("unusable-setting", why, field);
    }
}
