package com.tick.notification.delivery;

import java.util.Optional;

/** The files of agents' replies, which stay with attachment-service until the moment they leave. */
public interface ReplyFiles {

    /**
     * Empty when it is gone, or not to be handed out.
     *
     * @throws com.tick.support.error.Unavailable when it may be had later
     */
    Optional<File> of(String attachmentId);

    /** A file in memory, no larger than Tick takes them. */
    record File(String name, String contentType, byte[] bytes) {}
}
