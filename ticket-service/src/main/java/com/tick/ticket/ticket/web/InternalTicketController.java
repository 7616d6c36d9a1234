package com.tick.ticket.ticket.web;

import com.tick.support.security.Allow;
import com.tick.ticket.ticket.TicketQueries;
import com.tick.ticket.ticket.TicketQueries.Facts;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What other services may ask about a ticket, when its events have not reached them yet. */
@RestController
@RequestMapping("/internal/tickets")
class InternalTicketController {

    private final TicketQueries queries;

    InternalTicketController(TicketQueries queries) {
        this.queries = queries;
    }

    @GetMapping("/{id}")
    @Allow("tickets.read")
    KnownTicket get(@PathVariable long id) {
        return KnownTicket.of(queries.facts(id));
    }

    /** Where its customer can be reached; events do not tell it. */
    @GetMapping("/{id}/addresses")
    @Allow("tickets.read")
    Addresses addresses(@PathVariable long id) {
        var facts = queries.facts(id);
        return new Addresses(facts.email(), facts.mobileE164());
    }

    record Addresses(@Nullable String email, @Nullable String mobileE164) {}

    /** @param version of the ticket's stream of events, as of this answer */
    record KnownTicket(
            long id,
            UUID ticketUuid,
            int linkVersion,
            String reference,
            String channel,
            String status,
            String name,
            @Nullable String mobileE164,
            boolean whatsappNotifications,
            List<String> attachmentIds,
            long version,
            Instant createdAt) {

        static KnownTicket of(Facts it) {
            return new KnownTicket(
                    it.id(),
                    it.uuid(),
                    it.linkVersion(),
                    it.reference(),
                    it.channel(),
                    it.status(),
                    it.name(),
                    it.mobileE164(),
                    it.whatsappNotifications(),
                    it.attachmentIds(),
                    it.streamVersion(),
                    it.createdAt());
        }
    }
}
