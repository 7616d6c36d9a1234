package com.tick.notification.inbound;

/** What became of one item of a webhook body. */
public enum Became {
    MESSAGE,
    /** It cannot be shown as it was; agents read that something came. */
    PLACEHOLDER,
    /** WhatsApp had told it before. */
    DUPLICATE,
    /** A customer changed, deleted or reacted to a message: shown at that message. */
    EDIT,
    DELETION,
    REACTION,
    /** What became of a message of ours. */
    STATUS,
    /** About our account, a template or a customer's address. */
    NEWS,
    /** For a number that is not ours, or from nobody. */
    NOT_OURS
}
