package com.tick.notification.channel;

/** What became of one thing that a provider told. */
public enum ProcessingResult {
    MESSAGE,
    /** It cannot be shown as it was; agents read that something came. */
    PLACEHOLDER,
    /** The provider had told it before. */
    DUPLICATE,
    /** A customer changed, deleted or reacted to a message: shown at that message. */
    EDIT,
    DELETION,
    REACTION,
    /** What became of a message of ours. */
    STATUS,
    /** About our account, a template or a customer's address. */
    NEWS,
    /** Told of a conversation that somebody else holds. */
    STANDBY,
    /** A conversation went to somebody else, or came back from there. */
    HANDOVER,
    /** Sent from the phone of the business. */
    ECHO,
    CALL,
    /** Of a kind that Tick has no use for. */
    UNUSED_UPDATE,
    /** For a number that is not ours, or from nobody. */
    NOT_OURS
}
