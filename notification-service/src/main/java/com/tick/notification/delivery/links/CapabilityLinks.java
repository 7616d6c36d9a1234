package com.tick.notification.delivery.links;

import com.tick.notification.channel.TicketSubject;
import com.tick.notification.delivery.CustomerLinks;
import com.tick.support.security.CapabilityTokens;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class CapabilityLinks implements CustomerLinks {

    private final CapabilityTokens tokens;

    CapabilityLinks(CapabilityTokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public String suffix(TicketSubject ticket) {
        return ticket.reference() + "#" + tokens.token(UUID.fromString(ticket.uuid()), ticket.linkVersion());
    }
}
