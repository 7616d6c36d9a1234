package com.tick.notification.outbound.links;

import com.tick.notification.outbound.CustomerLinks;
import com.tick.notification.outbound.Subject;
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
    public String suffix(Subject ticket) {
        return ticket.reference() + "#" + tokens.token(UUID.fromString(ticket.ticketUuid()), ticket.linkVersion());
    }
}
