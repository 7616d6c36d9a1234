package com.tick.ticket.ticket.messaging;

import com.tick.events.reply.CustomerActionNoted;
import com.tick.events.reply.ReplyAdded;
import com.tick.support.messaging.ListensTo;
import com.tick.ticket.ticket.RecordCustomerAction;
import com.tick.ticket.ticket.RecordReply;
import com.tick.ticket.ticket.RecordReply.Author;
import com.tick.ticket.ticket.RecordReply.TicketUpdate;
import com.tick.ticket.ticket.RecordReply.Writer;
import com.tick.ticket.ticket.TicketStatus;
import org.jspecify.annotations.Nullable;
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
                new Writer(authorOf(event), event.getAuthorName(), event.getAgentId()),
                event.getChannel().equals("whatsapp"),
                new TicketUpdate(event.getReplyId(), statusOf(event), event.getAssignToAuthor()),
                event.getOccurredAt()));
    }

    /** A reaction that was taken back leaves nothing to be read. */
    void on(CustomerActionNoted event) {
        if (!event.getTakenBack()) {
            recordAction.handle(event.getTicketId(), event.getOccurredAt());
        }
    }

    private static @Nullable TicketStatus statusOf(ReplyAdded event) {
        return event.getTicketStatus() == null ? null : TicketStatus.of(event.getTicketStatus());
    }

    private static Author authorOf(ReplyAdded event) {
        if (event.getInternal()) {
            return Author.AGENT_TO_AGENTS;
        }
        return event.getAuthor().equals("customer") ? Author.CUSTOMER : Author.AGENT;
    }
}
