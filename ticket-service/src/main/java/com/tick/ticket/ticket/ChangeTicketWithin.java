package com.tick.ticket.ticket;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** One of many changes, within a transaction of its own. */
@Component
class ChangeTicketWithin {

    private final Tickets tickets;

    ChangeTicketWithin(Tickets tickets) {
        this.tickets = tickets;
    }

    /** @param to null: nobody any more */
    record Assignment(@Nullable Assignee to) {}

    @Transactional
    public void handle(long id, @Nullable TicketStatus status, @Nullable Assignment assignment, Actor by, Instant now) {
        var ticket = tickets.get(id);
        if (status != null) {
            ticket.change(status, by, now);
        }
        if (assignment != null) {
            ticket.assign(assignment.to(), by, now);
        }
        tickets.save(ticket);
    }
}
