package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Contacts;
import com.tick.notification.ticketprojection.TicketProjection;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Finds where the messages about a ticket go: to the contact that it was opened for, else to the number it names. */
@Component
class Address {

    private final Contacts contacts;

    Address(Contacts contacts) {
        this.contacts = contacts;
    }

    Optional<ContactAddress> of(TicketProjection ticket) {
        if (!ticket.wantsMessages()) {
            return Optional.empty();
        }
        if (ticket.contactId() != null) {
            var contact = contacts.find(ticket.contactId());
            if (contact.isPresent()) {
                return contact.flatMap(found -> found.addressOn(WhatsAppChannel.ID));
            }
        }
        return Optional.ofNullable(ticket.mobileDigits()).map(WhatsAppChannel::phone);
    }

    /** Whether the number of the ticket's customer is somebody else's now. */
    boolean lost(TicketProjection ticket) {
        return ticket.contactId() != null
                && contacts.find(ticket.contactId())
                        .filter(Contact::lostItsNumber)
                        .isPresent();
    }

    /** Whether nobody knows that the number is the customer's: its country is a guess, and nobody has written from it. */
    boolean unconfirmed(TicketProjection ticket) {
        return ticket.mobileGuessed()
                && ticket.contactId() == null
                && ticket.mobileDigits() != null
                && contacts.findBy(WhatsAppChannel.phone(ticket.mobileDigits())).isEmpty();
    }
}
