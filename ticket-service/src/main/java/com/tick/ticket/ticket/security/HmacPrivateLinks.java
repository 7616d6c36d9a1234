package com.tick.ticket.ticket.security;

import com.tick.support.security.CapabilityTokens;
import com.tick.ticket.ticket.PrivateLinks;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

@Component
class HmacPrivateLinks implements PrivateLinks {

    private final CapabilityTokens tokens;

    HmacPrivateLinks(ObjectProvider<CapabilityTokens> tokens) {
        this.tokens = tokens.getIfAvailable(() -> {
            throw new IllegalStateException("TICKET_LINK_KEY is not set: give it at least 32 random bytes");
        });
    }

    @Override
    public String token(UUID ticketUuid, int linkVersion) {
        return tokens.token(ticketUuid, linkVersion);
    }

    @Override
    public String fingerprint(String token) {
        return CapabilityTokens.sha256Hex(token);
    }
}
