package com.tick.notification.outbound.messaging;

import com.tick.events.reply.ReplyAdded;
import com.tick.notification.outbound.PassOnReply;
import com.tick.notification.ticket.KnownTickets;
import com.tick.support.messaging.ListensTo;
import com.tick.support.messaging.NotYetKnown;
import org.springframework.stereotype.Component;

@ListensTo("tick.reply.events")
@Component
class ReplyListener {

    private final PassOnReply passOn;
    private final KnownTickets tickets;

    ReplyListener(PassOnReply passOn, KnownTickets tickets) {
        this.passOn = passOn;
        this.tickets = tickets;
    }

    /** Internal notes and the customer's own words never go out. */
    void on(ReplyAdded event) {
        if (!"agent".equals(event.getAuthor()) || event.getInternal()) {
            return;
        }
        var ticket =
                tickets.find(event.getTicketId()).orElseThrow(() -> new NotYetKnown("ticket " + event.getTicketId()));
        passOn.handle(event.getEventId().toString(), ticket, event.getReplyId(), event.getAttachmentIds());
    }
}
