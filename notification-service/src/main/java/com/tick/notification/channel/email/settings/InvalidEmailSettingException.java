package com.tick.notification.channel.email.settings;

import com.tick.support.error.Malformed;

/** There is no such setting, or the value cannot be one. */
public class InvalidEmailSettingException extends Malformed {

    private static final long serialVersionUID = 1L;

    public InvalidEmailSettingException(String field, String why) {
        super("invalid-setting", why, field);
    }
}
