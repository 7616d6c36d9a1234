package com.tick.notification.delivery;

import com.tick.notification.channel.MessageContext.ReplyText;
import java.util.Optional;

/** The texts of agents, which stay with reply-service until the moment they leave. */
public interface ReplyTexts {

    /**
     * Empty when the reply is deleted or not meant for customers.
     *
     * @throws com.tick.support.error.Unavailable when reply-service does not answer
     */
    Optional<ReplyText> of(long replyId);
}
