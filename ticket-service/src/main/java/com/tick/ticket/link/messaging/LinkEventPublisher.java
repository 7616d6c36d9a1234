package com.tick.ticket.link.messaging;

import com.tick.events.ticket.TicketLinkRequested;
import com.tick.support.outbox.Outbox;
import com.tick.ticket.link.LinkEvents;
import com.tick.ticket.ticket.Ticket;
import com.tick.ticket.ticket.Tickets;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

@Component
class LinkEventPublisher implements LinkEvents {

    private static final String TOPIC = "tick.ticket.events";

    private final Outbox outbox;
    private final Tickets tickets;

    LinkEventPublisher(Outbox outbox, Tickets tickets) {
        this.outbox = outbox;
        this.tickets = tickets;
    }

    @Override
    public void linkRequested(Ticket ticket, String mobileE164, Instant at) {
        var version = tickets.nextEventVersion(ticket.id());
        outbox.append(
                TOPIC,
                Long.toString(ticket.id()),
                version,
                TicketLinkRequested.newBuilder()
                        .setEventId(UUID.randomUUID())
                        .setOccurredAt(at)
                        .setTicketId(ticket.id())
                        .setVersion(version)
                        .setTicketUuid(ticket.uuid())
                        .setLinkVersion(ticket.linkVersion())
                        .setReference(ticket.reference())
                        .setMobileE164(mobileE164)
                        .build());
    }
}
