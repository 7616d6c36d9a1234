package com.tick.notification.channel.whatsapp;

import com.tick.support.error.Invalid;

/** A customer's file cannot be had: gone, too large, or kept where we do not fetch from. */
public class MediaRefused extends Invalid {

    public MediaRefused(String message) {
        super("media-refused", message);
    }
}
