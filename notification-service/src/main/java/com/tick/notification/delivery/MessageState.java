package com.tick.notification.delivery;

/** Where a message is on its way to the customer. */
public enum MessageState {
    /** Waits for its turn. */
    PENDING,
    /** A call to WhatsApp is under way, or was when this service died. */
    SENDING,
    ACCEPTED,
    SENT,
    DELIVERED,
    READ,
    /** Refused for now; tried again by itself. */
    RETRY_WAIT,
    /** Waits for the customer to write or tap, because free words are not allowed before that. */
    HELD,
    /** Sent, perhaps: waits for a status before anything else is done. */
    UNKNOWN,
    /** Sent, perhaps, and no status came; not repeated by itself. */
    UNCONFIRMED,
    FAILED
}
