package com.tick.notification.delivery;

/** Another way for what has failed on its channel. */
public interface Fallbacks {

    /** Called in the transaction in which the message failed for good; queues at most one other message for it, ever. */
    void afterFailure(Message failed);
}
