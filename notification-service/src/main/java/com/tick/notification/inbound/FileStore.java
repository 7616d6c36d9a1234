package com.tick.notification.inbound;

import java.nio.file.Path;

/** Where files go before their message becomes part of a ticket. */
public interface FileStore {

    /**
     * The attachment's id.
     *
     * @throws com.tick.notification.channel.MediaRefused when it can't be stored, now or later
     * @throws com.tick.support.error.Unavailable when attachment-service does not answer
     */
    String store(String name, Path content);
}
