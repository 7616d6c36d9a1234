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
    /** Told of a conversation that another app or Meta's agent holds. */
    STANDBY,
    /** A conversation went to another app or Meta's agent, or came back from there. */
    HANDOVER,
    /** Sent from the phone of the business. */
    ECHO,
    CALL,
    /** Of a kind that Tick has no use for. */
    UNUSED_UPDATE,
    /** For a number that is not ours, or from nobody. */
    NOT_OURS
}
