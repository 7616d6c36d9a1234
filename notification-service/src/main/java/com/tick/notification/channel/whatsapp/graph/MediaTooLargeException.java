package com.tick.notification.channel.whatsapp.graph;

/** A customer's file is larger than the channel allows. */
public final class MediaTooLargeException extends MediaRefusedException {

    public MediaTooLargeException(String message) {
        super(message);
    }
}
