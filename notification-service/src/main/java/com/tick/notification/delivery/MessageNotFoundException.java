package com.tick.notification.delivery;

import com.tick.support.error.NotFound;

/** There is no such message. */
public class MessageNotFoundException extends NotFound {

    public MessageNotFoundException() {
        super("message-not-found", "There is no such message.");
    }
}
