package com.tick.notification.delivery;

import java.util.Locale;

/** What a message is for. */
public enum MessageKind {
    /** We have your message. */
    RECEIVED,
    /** The private link, which the customer has lost and asked for. */
    LINK,
    /** Your ticket's status has changed. */
    STATUS,
    /** What an agent answered. */
    REPLY,
    /** A file of what an agent answered. */
    FILE,
    /** We will not write any more, or again, as you asked. */
    CONSENT,
    /** Nobody here can open the file that you sent. */
    FILE_REFUSED,
    /** An answer waits for you: write or tap to get it. */
    WAITING,
    /** What an agent wrote outside any ticket. */
    FREE,
    /** An approved text that an agent chose and filled. */
    TEMPLATE;

    /** In the API and in events. */
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Part of what an agent answered: follows the reply's fate. */
    public boolean ofReply() {
        return this == REPLY || this == FILE;
    }

    /** Worth reaching the customer another way; the rest belongs to the conversation that it is said in. */
    boolean mayTakeAnotherWay() {
        return this == RECEIVED || this == LINK || this == STATUS || ofReply();
    }

    /** Can be said in free text, and by an approved text as well. */
    boolean hasApprovedText() {
        return this == RECEIVED || this == LINK;
    }

    /** Words of a person: worth a second attempt when nobody knows about the first. */
    boolean writtenByAgent() {
        return this == REPLY || this == FILE || this == FREE || this == TEMPLATE;
    }
}
