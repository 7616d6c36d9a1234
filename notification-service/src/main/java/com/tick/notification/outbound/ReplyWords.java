package com.tick.notification.outbound;

import java.util.Optional;

/** The words of agents, which stay with reply-service until the moment they leave. */
public interface ReplyWords {

    /**
     * Empty when the reply is deleted or not meant for customers.
     *
     * @throws com.tick.support.error.Unavailable when reply-service does not answer
     */
    Optional<Words> of(long replyId);

    record Words(String text, int files) {}
}
