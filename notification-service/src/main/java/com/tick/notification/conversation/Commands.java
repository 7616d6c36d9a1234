package com.tick.notification.conversation;

import com.tick.notification.contact.Contact;
import com.tick.notification.delivery.MessageQueries.Target;

/** What this service asks of others, left in the same transaction that decides it. */
public interface Commands {

    /**
     * Asks for a ticket with the message, or with as much of its beginning as a ticket holds.
     *
     * @return the command's id, by which the ticket will be recognized
     */
    String openTicket(Contact contact, InboundMessage message);

    /** Adds the message to a ticket: one reply, or several in order where it is longer than a reply may be. */
    void addReply(Contact contact, InboundMessage message, long ticketId);

    /** Adds what the ticket that the message opened could not hold. */
    void addRest(Contact contact, InboundMessage message, long ticketId);

    /** Shows at a message what the customer did to it. */
    void noteAction(CustomerAction action, Contact contact, InboundMessage message, Target target);

    /** Only the file: the words are on the ticket already. */
    void addLateFile(Contact contact, InboundMessage message, long ticketId);
}
