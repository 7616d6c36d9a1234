package com.tick.ticket.ticket;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Somebody gives a ticket to an agent, or takes it back. */
@Service
public class AssignTicket {

    /**
     * @param agentId null: nobody any more
     * @param seenVersion the version that the decision rests on; null: whatever it is
     */
    public record Command(long ticketId, @Nullable Long agentId, Actor by, @Nullable Long seenVersion) {}

    private final Tickets tickets;
    private final TicketQueries queries;
    private final Assignees assignees;
    private final Clock clock;

    AssignTicket(Tickets tickets, TicketQueries queries, Assignees assignees, Clock clock) {
        this.tickets = tickets;
        this.queries = queries;
        this.assignees = assignees;
        this.clock = clock;
    }

    /** @return the ticket as whoever changed it sees it, read within the transaction */
    @Transactional
    public TicketQueries.View handle(Command command) {
        var ticket = tickets.get(command.ticketId());
        ticket.refuseUnlessAt(command.seenVersion());
        ticket.assign(assignees.byId(command.agentId()), command.by(), Now.of(clock));
        tickets.save(ticket);
        return queries.get(ticket.id(), command.by().agentId());
    }
}
