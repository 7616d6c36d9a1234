package com.tick.notification.inbound;

import com.tick.notification.contact.Contact;

/** What this service asks of others, left in the same transaction that decides it. */
public interface Commands {

    /** The command's id, by which the ticket will be recognized. */
    String openTicket(Contact contact, InboundMessage message);

    void addReply(Contact contact, InboundMessage message, long ticketId);

    /** Only the file: the words are on the ticket already. */
    void addLateFile(Contact contact, InboundMessage message, long ticketId);
}
