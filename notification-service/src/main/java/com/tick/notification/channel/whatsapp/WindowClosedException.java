package com.tick.notification.channel.whatsapp;

import com.tick.support.error.Invalid;

/** Free words cannot be sent: the customer has not written within the last 24 hours. */
public class WindowClosedException extends Invalid {

    public WindowClosedException() {
        super(
                "window-closed",
                "WhatsApp takes free messages only within 24 hours after the customer last wrote.",
                "phoneNumber");
    }
}
