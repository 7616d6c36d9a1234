package com.tick.notification.channel.whatsapp.settings;

import com.tick.support.error.Malformed;

/** There is no such setting, or the value cannot be one. */
public class InvalidSettingException extends Malformed {

    public InvalidSettingException(String field, String why) {
        super("unusable-setting", why, field);
    }
}
