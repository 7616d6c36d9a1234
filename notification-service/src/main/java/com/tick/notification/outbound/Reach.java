package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.channel.whatsapp.Recipient;
import com.tick.notification.ticket.KnownTicket;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Whom a message that an agent sends about a ticket goes to, from which number of ours, and whether it may. */
@Component
class Reach {

    private final Address address;
    private final Consent consent;
    private final ChannelSettings settings;

    Reach(Address address, Consent consent, ChannelSettings settings) {
        this.address = address;
        this.consent = consent;
        this.settings = settings;
    }

    String from(KnownTicket ticket) {
        return settings.numberFor(ticket.phoneNumberId());
    }

    Optional<Recipient> to(KnownTicket ticket) {
        return address.of(ticket);
    }

    boolean numberLost(KnownTicket ticket) {
        return address.lost(ticket);
    }

    boolean numberUnconfirmed(KnownTicket ticket) {
        return address.unconfirmed(ticket);
    }

    boolean configured() {
        return settings.configured();
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean wanted(Recipient to) {
        return consent.allows(to, MessageKind.TEMPLATE);
    }

    /** @throws CustomerUnreachable when there is nobody who may be written to */
    @Transactional(propagation = Propagation.MANDATORY)
    public Recipient forTemplate(KnownTicket ticket, boolean marketing) {
        var to = to(ticket).orElseThrow(CustomerUnreachable::noNumber);
        if (numberLost(ticket)) {
            throw CustomerUnreachable.newOwner();
        }
        if (numberUnconfirmed(ticket)) {
            throw CustomerUnreachable.unconfirmed();
        }
        if (!wanted(to)) {
            throw CustomerUnreachable.optedOut();
        }
        if (marketing && !consent.allowsMarketing(to)) {
            throw CustomerUnreachable.noMarketing();
        }
        return to;
    }
}
