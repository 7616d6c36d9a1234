package com.tick.ticket.ticket;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Something was said on a ticket; when the customer said it, a closed ticket is taken up again. */
@Service
public class RecordReply {

    public record Command(long ticketId, boolean byCustomer) {}

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
            ticket.reopen(Actor.customer(ticket.customer().name()), Now.of(clock));
            tickets.save(ticket);
        }
        tickets.touch(ticket.id(), Now.of(clock));
    }
}
