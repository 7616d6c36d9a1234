package com.tick.notification.outbound;

import com.tick.support.error.Conflict;

/** The message has left already; sending it again would tell the customer twice. */
public class MessageUnderWay extends Conflict {

    public MessageUnderWay() {
        super("message-under-way", "The message is on its way or has arrived; it is not sent again.");
    }
}
