package com.tick.ticket.ticket;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customer says that it is not solved after all. */
@Service
public class ReopenTicket {

    public record Command(long ticketId, Actor by) {}

    private final Tickets tickets;
    private final Clock clock;

    ReopenTicket(Tickets tickets, Clock clock) {
        this.tickets = tickets;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        var ticket = tickets.get(command.ticketId());
        ticket.reopen(command.by(), Now.of(clock));
        tickets.save(ticket);
    }
}
