package com.tick.reply.ticket.messaging;

import com.tick.events.ticket.TicketCreated;
import com.tick.events.ticket.TicketStatusChanged;
import com.tick.reply.ticket.TicketProjection;
import com.tick.reply.ticket.TicketProjections;
import com.tick.reply.ticket.TicketProjections.StatusChange;
import com.tick.support.messaging.ListensTo;
import com.tick.support.messaging.NotYetKnown;
import java.util.List;
import org.springframework.stereotype.Component;

/** Keeps what is known of tickets up to date. */
@Component
@ListensTo("tick.ticket.events")
class TicketListener {

    private final TicketProjections tickets;

    TicketListener(TicketProjections tickets) {
        this.tickets = tickets;
    }

    void onCreated(List<TicketCreated> events) {
        tickets.learn(events.stream()
                .map(it -> new TicketProjection(
                        it.getTicketId(), it.getReference(), it.getStatus(), it.getName(), it.getVersion()))
                .toList());
    }

    void onStatusChanged(List<TicketStatusChanged> events) {
        var unknown = tickets.changeStatuses(events.stream()
                .map(it -> new StatusChange(it.getTicketId(), it.getNewStatus(), it.getVersion()))
                .toList());
        if (!unknown.isEmpty()) {
            throw new NotYetKnown(
                    "ticket",
                    events.stream()
                            .filter(it -> unknown.contains(it.getTicketId()))
                            .toList());
        }
    }
}
