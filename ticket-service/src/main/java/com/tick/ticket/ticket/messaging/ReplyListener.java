package com.tick.ticket.ticket.messaging;

import com.tick.events.reply.ReplyAdded;
import com.tick.support.messaging.ListensTo;
import com.tick.ticket.ticket.RecordReply;
import org.springframework.stereotype.Component;

/** What replies mean for tickets. */
@Component
@ListensTo("tick.reply.events")
class ReplyListener {

    private final RecordReply recordReply;

    ReplyListener(RecordReply recordReply) {
        this.recordReply = recordReply;
    }

    void on(ReplyAdded event) {
        var byCustomer = event.getAuthor().equals("customer") && !event.getInternal();
        recordReply.handle(new RecordReply.Command(
                event.getTicketId(), byCustomer, event.getChannel().equals("whatsapp")));
    }
}
