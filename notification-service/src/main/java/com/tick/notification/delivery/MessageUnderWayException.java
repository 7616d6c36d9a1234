package com.tick.notification.delivery;

import com.tick.support.error.Conflict;

/** The message has left already; sending it again would tell the customer twice. */
public class MessageUnderWayException extends Conflict {

    public MessageUnderWayException() {
        super("message-under-way", "The message is on its way or has arrived; it is not sent again.");
    }
}
