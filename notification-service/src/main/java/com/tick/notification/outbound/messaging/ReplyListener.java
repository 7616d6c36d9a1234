package com.tick.notification.outbound.messaging;

import com.tick.events.reply.ReplyAdded;
import com.tick.notification.inbound.InboundMessages;
import com.tick.notification.outbound.PassOnReply;
import com.tick.notification.ticket.KnownTickets;
import com.tick.support.messaging.ListensTo;
import com.tick.support.messaging.NotYetKnown;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

@ListensTo("tick.reply.events")
@Component
class ReplyListener {

    private final PassOnReply passOn;
    private final KnownTickets tickets;
    private final InboundMessages received;
    private final Clock clock;

    ReplyListener(PassOnReply passOn, KnownTickets tickets, InboundMessages received, Clock clock) {
        this.passOn = passOn;
        this.tickets = tickets;
        this.received = received;
        this.clock = clock;
    }

    /** Internal notes never go out; of what a customer wrote it is noted that agents see it. */
    boolean accepts(ReplyAdded event) {
        return fromAgent(event) ? !event.getInternal() : event.getCommandId() != null;
    }

    private static boolean fromAgent(ReplyAdded event) {
        return "agent".equals(event.getAuthor());
    }

    void onAdded(List<ReplyAdded> all) {
        var commandIds =
                all.stream().map(ReplyAdded::getCommandId).filter(Objects::nonNull).collect(Collectors.toSet());
        if (!commandIds.isEmpty()) {
            received.shown(commandIds, clock.instant());
        }
        var events = all.stream().filter(ReplyListener::fromAgent).toList();
        if (events.isEmpty()) {
            return;
        }
        var known = tickets.find(events.stream().map(ReplyAdded::getTicketId).collect(Collectors.toSet()));
        var early = events.stream()
                .filter(it -> !known.containsKey(it.getTicketId()))
                .toList();
        if (!early.isEmpty()) {
            throw new NotYetKnown("ticket", early);
        }
        passOn.handle(events.stream()
                .map(it -> new PassOnReply.Command(
                        it.getEventId().toString(),
                        Objects.requireNonNull(known.get(it.getTicketId())),
                        it.getReplyId(),
                        it.getAttachmentIds()))
                .toList());
    }
}
