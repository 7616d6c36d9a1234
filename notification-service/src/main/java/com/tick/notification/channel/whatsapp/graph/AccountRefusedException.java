package com.tick.notification.channel.whatsapp.graph;

import com.tick.support.error.Invalid;

/** WhatsApp does not answer what we ask about our account. */
public class AccountRefusedException extends Invalid {

    public AccountRefusedException(String why) {
        super("whatsapp-refused", why);
    }
}
