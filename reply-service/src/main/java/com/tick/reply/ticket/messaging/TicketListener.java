package com.tick.reply.ticket.messaging;

import com.tick.events.ticket.TicketCreated;
import com.tick.events.ticket.TicketStatusChanged;
import com.tick.reply.ticket.KnownTicket;
import com.tick.reply.ticket.KnownTickets;
import com.tick.support.messaging.ListensTo;
import com.tick.support.messaging.NotYetKnown;
import org.springframework.stereotype.Component;

/** Keeps what is known of tickets up to date. */
@Component
@ListensTo("tick.ticket.events")
class TicketListener {

    private final KnownTickets tickets;

    TicketListener(KnownTickets tickets) {
        this.tickets = tickets;
    }

    void on(TicketCreated event) {
        tickets.learn(new KnownTicket(
                event.getTicketId(), event.getReference(), event.getStatus(), event.getName(), event.getVersion()));
    }

    void on(TicketStatusChanged event) {
        if (!tickets.changeStatus(event.getTicketId(), event.getNewStatus(), event.getVersion())) {
            throw new NotYetKnown("ticket " + event.getTicketId());
        }
    }
}
