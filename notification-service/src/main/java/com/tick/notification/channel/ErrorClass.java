package com.tick.notification.channel;

/** What a refusal by a provider asks us to do. */
public enum ErrorClass {
    /** Nothing can be sent until somebody acts: the sender stops, the message waits and loses no try. */
    STOP_SENDER,
    /** Worth a few tries. */
    RETRY_BRIEFLY,
    /** Worth trying for a day. */
    RETRY,
    /** Our quota is used up: everything waits for minutes. */
    QUOTA_EXCEEDED,
    /** Our sender is too fast: everything slows down. */
    SENDER_TOO_FAST,
    /** This customer gets too many messages: only theirs wait. */
    RECIPIENT_TOO_FAST,
    /** Not before the customer writes. */
    AWAIT_CUSTOMER,
    /** The file that was handed over before is no good: to be handed over once more. */
    FILE_REJECTED,
    /** What the message needs at the provider is not usable now: it waits until that has changed. */
    AWAIT_PROVIDER,
    /** Trying again changes nothing: another channel may. */
    FAIL
}
