package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Sender;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.notification.delivery.Consent;
import com.tick.notification.delivery.MessageKind;
import com.tick.notification.ticketprojection.TicketProjection;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom a message that an agent sends about a ticket goes to, from which number of ours, and whether it may. */
@Component
class Reachability {

    private final Address address;
    private final Consent consent;
    private final WhatsAppSettings settings;

    Reachability(Address address, Consent consent, WhatsAppSettings settings) {
        this.address = address;
        this.consent = consent;
        this.settings = settings;
    }

    Sender from(TicketProjection ticket) {
        return WhatsAppChannel.sender(settings.numberFor(ticket.sender()));
    }

    Optional<ContactAddress> to(TicketProjection ticket) {
        return address.of(ticket);
    }

    boolean numberLost(TicketProjection ticket) {
        return address.lost(ticket);
    }

    boolean numberUnconfirmed(TicketProjection ticket) {
        return address.unconfirmed(ticket);
    }

    boolean configured() {
        return settings.configured();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean wanted(ContactAddress to) {
        return consent.allows(to, MessageKind.TEMPLATE);
    }

    /** @throws CustomerUnreachableException when there is nobody who may be written to */
    @Transactional(propagation = Propagation.MANDATORY)
    public ContactAddress forTemplate(TicketProjection ticket, boolean marketing) {
        var to = to(ticket).orElseThrow(CustomerUnreachableException::noNumber);
        if (numberLost(ticket)) {
            throw CustomerUnreachableException.newOwner();
        }
        if (numberUnconfirmed(ticket)) {
            throw CustomerUnreachableException.unconfirmed();
        }
        if (!wanted(to)) {
            throw CustomerUnreachableException.optedOut();
        }
        if (marketing && !consent.allowsMarketing(to)) {
            throw CustomerUnreachableException.noMarketing();
        }
        return to;
    }
}
