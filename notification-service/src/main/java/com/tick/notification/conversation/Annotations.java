package com.tick.notification.conversation;

import com.tick.notification.contact.Contact;

/** Marks that customers put on messages. */
public interface Annotations {

    /**
     * Shows a reaction on the message that it belongs to, ours or the customer's own; nothing happens when that message
     * is not in this customer's conversation.
     *
     * @param emoji empty: the reaction was taken away
     */
    void react(String externalHash, Contact contact, String emoji);
}
