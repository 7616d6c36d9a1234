package com.tick.notification.outbound;

import com.tick.support.error.NotFound;

/** There is no such message. */
public class MessageNotFound extends NotFound {

    public MessageNotFound() {
        super("message-not-found", "There is no such message.");
    }
}
