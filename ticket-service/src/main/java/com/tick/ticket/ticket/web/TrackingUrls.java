package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.PrivateLinks;
import com.tick.ticket.ticket.Ticket;
import com.tick.ticket.ticket.TicketQueries.Facts;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Addresses of customers' ticket pages. The secret is in the fragment, which browsers send to no server. */
@Component
class TrackingUrls {

    private final PrivateLinks links;
    private final String publicUrl;

    TrackingUrls(PrivateLinks links, @Value("${tick.public-url}") String publicUrl) {
        this.links = links;
        this.publicUrl = publicUrl.endsWith("/") ? publicUrl.substring(0, publicUrl.length() - 1) : publicUrl;
    }

    String of(Facts ticket) {
        return of(ticket.reference(), ticket.uuid(), ticket.linkVersion());
    }

    String of(Ticket ticket) {
        return of(ticket.reference(), ticket.uuid(), ticket.linkVersion());
    }

    private String of(String reference, UUID uuid, int linkVersion) {
        return publicUrl + "/t/" + reference + "#" + links.token(uuid, linkVersion);
    }
}
