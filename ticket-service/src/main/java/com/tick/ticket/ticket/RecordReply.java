package com.tick.ticket.ticket;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Something was said on a ticket; when the customer said it, a closed ticket is taken up again. */
@Service
public class RecordReply {

    /** @param onWhatsApp the customer wrote it there, so there is a contact to answer to */
    public record Command(long ticketId, boolean byCustomer, boolean onWhatsApp) {}

    private final Tickets tickets;
    private final Clock clock;

    RecordReply(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        var ticket = tickets.get(command.ticketId());
        if (command.byCustomer()) {
            if (command.onWhatsApp()) {
                ticket.linkWhatsApp();
            }
            ticket.reopen(Actor.customer(ticket.customer().name()), Now.of(clock));
            tickets.save(ticket);
        }
        tickets.touch(ticket.id(), Now.of(clock));
    }
}
