package com.tick.notification.inbound;

import com.tick.notification.contact.Contact;

/** Marks that customers put on messages. */
public interface Annotations {

    /**
     * Shows a reaction on the message that it belongs to, ours or the customer's own; nothing happens when that message
     * is not in this customer's chat.
     *
     * @param emoji empty: the reaction was taken away
     */
    void react(String wamidHash, Contact contact, String emoji);
}
