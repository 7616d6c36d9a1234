package com.tick.notification.channel.whatsapp;

/** A customer's file is larger than the channel allows. */
public final class MediaTooLarge extends MediaRefused {

    public MediaTooLarge(String message) {
        super(message);
    }
}
