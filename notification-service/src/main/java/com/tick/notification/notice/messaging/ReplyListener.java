package com.tick.notification.notice.messaging;

import com.tick.events.reply.ReplyAdded;
import com.tick.notification.notice.QueueReply;
import com.tick.notification.ticketprojection.TicketProjections;
import com.tick.support.messaging.ListensTo;
import com.tick.support.messaging.NotYetKnown;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@ListensTo("tick.reply.events")
@Component
class ReplyListener {

    private final QueueReply passOn;
    private final TicketProjections tickets;

    ReplyListener(QueueReply passOn, TicketProjections tickets) {
        this.passOn = passOn;
        this.tickets = tickets;
    }

    /** Internal notes and the customer's own words never go out. */
    boolean accepts(ReplyAdded event) {
        return "agent".equals(event.getAuthor()) && !event.getInternal();
    }

    void onAdded(List<ReplyAdded> events) {
        var known = tickets.find(events.stream().map(ReplyAdded::getTicketId).collect(Collectors.toSet()));
        var early = events.stream()
                .filter(it -> !known.containsKey(it.getTicketId()))
                .toList();
        if (!early.isEmpty()) {
            throw new NotYetKnown("ticket", early);
        }
        passOn.handle(events.stream()
                .map(it -> new QueueReply.Command(
                        it.getEventId().toString(),
                        Objects.requireNonNull(known.get(it.getTicketId())),
                        it.getReplyId(),
                        it.getAttachmentIds()))
                .toList());
    }
}
