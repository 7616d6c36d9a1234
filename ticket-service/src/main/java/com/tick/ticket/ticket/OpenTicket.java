package com.tick.ticket.ticket;

import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A customer asks for help on the web. */
@Service
public class OpenTicket {

    /** @param attachments files that attachment-service has already */
    public record Command(
            Customer customer, Issue issue, boolean whatsappNotifications, List<TicketAttachment> attachments) {}

    private final Tickets tickets;
    private final References references;
    private final PrivateLinks links;
    private final Clock clock;

    OpenTicket(Tickets tickets, References references, PrivateLinks links, Clock clock) {
        this.tickets = tickets;
        this.references = references;
        this.links = links;
        this.clock = clock;
    }

    @Transactional
    public Ticket handle(Command command) {
        return references.withFresh(reference -> open(reference, command));
    }

    private Ticket open(String reference, Command command) {
        var ticket = Ticket.fromWeb(
                reference,
                command.customer(),
                command.issue(),
                command.whatsappNotifications(),
                command.attachments(),
                links,
                Now.of(clock));
        tickets.save(ticket);
        return ticket;
    }
}
