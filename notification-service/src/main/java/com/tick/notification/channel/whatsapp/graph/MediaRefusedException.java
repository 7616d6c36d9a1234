package com.tick.notification.channel.whatsapp.graph;

import com.tick.support.error.Invalid;

/** A customer's file cannot be had: gone, too large, or kept where we do not fetch from. */
public class MediaRefusedException extends Invalid {

    public MediaRefusedException(String message) {
        super("media-refused", message);
    }
}
