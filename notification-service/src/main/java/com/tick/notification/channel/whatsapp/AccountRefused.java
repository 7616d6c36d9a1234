package com.tick.notification.channel.whatsapp;

import com.tick.support.error.Invalid;

/** WhatsApp does not answer what we ask about our account. */
public class AccountRefused extends Invalid {

    public AccountRefused(String why) {
        super("whatsapp-refused", why);
    }
}
