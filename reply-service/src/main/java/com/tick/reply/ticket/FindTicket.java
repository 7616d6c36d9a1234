package com.tick.reply.ticket;

import java.util.List;
import org.springframework.stereotype.Service;

/**
 * Finds a ticket, at its owner if need be.
 *
 * <p>Not transactional: while the owner is asked over the network no database connection is held.
 */
@Service
public class FindTicket {

    private final TicketProjections tickets;
    private final TicketOwner owner;

    public FindTicket(TicketProjections tickets, TicketOwner owner) {
        this.tickets = tickets;
        this.owner = owner;
    }

    public TicketProjection handle(long id) {
        return tickets.find(id).orElseGet(() -> askOwner(id));
    }

    private TicketProjection askOwner(long id) {
        var ticket = owner.ask(id).orElseThrow(() -> new TicketNotFoundException(id));
        tickets.learn(List.of(ticket));
        return ticket;
    }
}
