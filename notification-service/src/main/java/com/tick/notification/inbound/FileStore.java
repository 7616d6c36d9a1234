package com.tick.notification.inbound;

/** Where files go before their message becomes part of a ticket. */
public interface FileStore {

    /**
     * The attachment's id.
     *
     * @throws com.tick.notification.channel.MediaRefused when it is a file that Tick does not take
     * @throws com.tick.support.error.Unavailable when attachment-service does not answer
     */
    String store(String name, String contentType, byte[] bytes);
}
