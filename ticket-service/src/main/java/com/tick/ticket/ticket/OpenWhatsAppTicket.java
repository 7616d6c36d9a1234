package com.tick.ticket.ticket;

import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A customer who has no open ticket writes on WhatsApp. The same message opens one ticket only. */
@Service
public class OpenWhatsAppTicket {

    /**
     * @param mobileE164 null for customers who show no number
     * @param username null for customers who have none
     */
    public record Command(
            WhatsAppOrigin origin,
            String name,
            @Nullable String mobileE164,
            @Nullable String username,
            String text,
            List<TicketAttachment> attachments) {}

    private final Tickets tickets;
    private final References references;
    private final PrivateLinks links;
    private final Clock clock;

    OpenWhatsAppTicket(Tickets tickets, References references, PrivateLinks links, Clock clock) {
        this.tickets = tickets;
        this.references = references;
        this.links = links;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        if (tickets.haveCommand(command.origin().idempotencyKey())) {
            return;
        }
        references.withFresh(reference -> open(reference, command));
    }

    private Ticket open(String reference, Command command) {
        var ticket = Ticket.fromWhatsApp(
                reference,
                Customer.fromWhatsApp(command.name(), command.mobileE164(), command.username()),
                new Issue(command.text(), null, null),
                command.origin(),
                command.attachments(),
                links,
                Now.of(clock));
        tickets.save(ticket);
        return ticket;
    }
}
