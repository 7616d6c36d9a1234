package com.tick.notification.conversation;

import java.util.Locale;

/** Why a customer's file does not come. */
public enum FileAbsence {
    /** WhatsApp does not hand it out. */
    UNAVAILABLE,
    /** It is larger than WhatsApp allows. */
    TOO_LARGE;

    /** As attachment-service calls it. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
