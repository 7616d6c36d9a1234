package com.tick.ticket.ticket.messaging;

import com.tick.events.reply.CustomerActionNoted;
import com.tick.events.reply.ReplyAdded;
import com.tick.support.messaging.ListensTo;
import com.tick.ticket.ticket.RecordCustomerAction;
import com.tick.ticket.ticket.RecordReply;
import com.tick.ticket.ticket.RecordReply.Author;
import org.springframework.stereotype.Component;

/** What replies mean for tickets. */
@Component
@ListensTo("tick.reply.events")
class ReplyListener {

    private final RecordReply recordReply;
    private final RecordCustomerAction recordAction;

    ReplyListener(RecordReply recordReply, RecordCustomerAction recordAction) {
        this.recordReply = recordReply;
        this.recordAction = recordAction;
    }

    void on(ReplyAdded event) {
        recordReply.handle(new RecordReply.Command(
                event.getTicketId(),
                authorOf(event),
                event.getAgentId(),
                event.getChannel().equals("whatsapp"),
                event.getOccurredAt()));
    }

    /** A reaction that was taken back leaves nothing to be read. */
    void on(CustomerActionNoted event) {
        if (!event.getTakenBack()) {
            recordAction.handle(event.getTicketId(), event.getOccurredAt());
        }
    }

    private static Author authorOf(ReplyAdded event) {
        if (event.getInternal()) {
            return Author.AGENT_TO_AGENTS;
        }
        return event.getAuthor().equals("customer") ? Author.CUSTOMER : Author.AGENT;
    }
}
