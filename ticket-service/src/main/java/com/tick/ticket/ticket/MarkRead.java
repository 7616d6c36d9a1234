package com.tick.ticket.ticket;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent has read a ticket, or wants to come back to it. */
@Service
public class MarkRead {

    public record Command(long agentId, long ticketId, boolean read) {}

    private final ReadMarks marks;
    private final TicketQueries tickets;
    private final Clock clock;

    MarkRead(ReadMarks marks, TicketQueries tickets, Clock clock) {
        this.marks = marks;
        this.tickets = tickets;
        this.clock = clock;
    }

    /** @return the ticket as the agent sees it from now on */
    @Transactional
    public TicketQueries.View handle(Command command) throws TicketNotFoundException {
        if (command.read()) {
            marks.read(command.agentId(), command.ticketId(), Now.of(clock));
        } else {
            marks.unread(command.agentId(), command.ticketId());
        }
        return tickets.get(command.ticketId(), command.agentId());
    }
}
