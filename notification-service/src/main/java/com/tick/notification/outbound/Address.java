package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.Recipient;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Contacts;
import com.tick.notification.ticket.KnownTicket;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds where the messages about a ticket go: to the contact that it was opened for, else to the number it names. */
@Component
class Address {

    private final Contacts contacts;

    Address(Contacts contacts) {
        this.contacts = contacts;
    }

    Optional<Recipient> of(KnownTicket ticket) {
        if (!ticket.wantsMessages()) {
            return Optional.empty();
        }
        if (ticket.contactId() != null) {
            var contact = contacts.find(ticket.contactId());
            if (contact.isPresent()) {
                return contact.map(Contact::recipient);
            }
        }
        return Optional.ofNullable(ticket.mobileDigits()).map(Recipient::phone);
    }

    /** Whether the number of the ticket's customer is somebody else's now. */
    boolean lost(KnownTicket ticket) {
        return ticket.contactId() != null
                && contacts.find(ticket.contactId())
                        .filter(Contact::lostItsNumber)
                        .isPresent();
    }

    /** Whether nobody knows that the number is the customer's: its country is a guess, and nobody has written from it. */
    boolean unconfirmed(KnownTicket ticket) {
        return ticket.mobileGuessed()
                && ticket.contactId() == null
                && ticket.mobileDigits() != null
                && contacts.findBy(Recipient.Kind.WA_ID, ticket.mobileDigits()).isEmpty();
    }
}
