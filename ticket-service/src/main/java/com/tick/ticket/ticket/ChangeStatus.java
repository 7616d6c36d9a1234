package com.tick.ticket.ticket;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody moves a ticket on. */
@Service
public class ChangeStatus {

    /** @param seenVersion the version that the decision rests on; null: whatever it is */
    public record Command(long ticketId, TicketStatus status, Actor by, @Nullable Long seenVersion) {}

    private final Tickets tickets;
    private final TicketQueries queries;
    private final Clock clock;

    ChangeStatus(Tickets tickets, TicketQueries queries, Clock clock) {
        this.tickets = tickets;
        this.queries = queries;
        this.clock = clock;
    }

    /** @return the ticket as whoever changed it sees it, read within the transaction */
    @Transactional
    public TicketQueries.View handle(Command command) {
        var ticket = tickets.get(command.ticketId());
        ticket.refuseUnlessAt(command.seenVersion());
        ticket.change(command.status(), command.by(), Now.of(clock));
        tickets.save(ticket);
        return queries.get(ticket.id(), command.by().agentId());
    }
}
