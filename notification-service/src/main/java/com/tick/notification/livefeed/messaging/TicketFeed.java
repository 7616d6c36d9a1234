package com.tick.notification.livefeed.messaging;

import com.tick.events.ticket.TicketAssigned;
import com.tick.events.ticket.TicketCreated;
import com.tick.events.ticket.TicketStatusChanged;
import com.tick.notification.livefeed.LiveEvent;
import com.tick.notification.livefeed.LiveEvents;
import com.tick.support.messaging.ListensTo;
import org.springframework.stereotype.Component;

@ListensTo("tick.ticket.events")
@Component
class TicketFeed {

    private final LiveEvents feed;

    TicketFeed(LiveEvents feed) {
        this.feed = feed;
    }

    void on(TicketCreated it) {
        feed.append(LiveEvent.ofTicket("ticket.created", it.getTicketId(), it.getStatus(), it.getOccurredAt())
                .forCustomer(true));
    }

    void on(TicketStatusChanged it) {
        feed.append(LiveEvent.ofTicket("ticket.status", it.getTicketId(), it.getNewStatus(), it.getOccurredAt())
                .forCustomer(true));
    }

    void on(TicketAssigned it) {
        feed.append(LiveEvent.ofTicket("ticket.assigned", it.getTicketId(), null, it.getOccurredAt()));
    }
}
