package com.tick.notification.channel.whatsapp;

/** What a refusal by WhatsApp asks us to do. */
public enum ErrorClass {
    /** Nothing can be sent until somebody acts: the channel stops, the message waits and loses no try. */
    PAUSE,
    /** Worth a few tries. */
    RETRY_BRIEFLY,
    /** Worth trying for a day. */
    RETRY,
    /** The app's quota is used up: everything waits for minutes. */
    QUOTA,
    /** Our number sends too fast: everything slows down. */
    THROUGHPUT,
    /** This customer gets too many messages: only theirs wait. */
    PAIR_RATE,
    /** Free words are not allowed any more; a template is. */
    WINDOW_CLOSED,
    /** The file that was uploaded is no good: to be uploaded once more. */
    FILE_REJECTED,
    /** WhatsApp does not send this template as it is: what needs it waits until it works again. */
    TEMPLATE,
    /** Trying again changes nothing. */
    FAIL
}
