package com.tick.notification.conversation.messaging;

import com.tick.events.ticket.TicketCreated;
import com.tick.events.ticket.TicketLinkRequested;
import com.tick.events.ticket.TicketStatusChanged;
import com.tick.notification.conversation.FinishOpening;
import com.tick.notification.notice.QueueConfirmation;
import com.tick.notification.notice.QueueLink;
import com.tick.notification.notice.QueueStatusNotice;
import com.tick.notification.ticketprojection.TicketProjection;
import com.tick.notification.ticketprojection.TicketProjections;
import com.tick.notification.ticketprojection.TicketProjections.StatusChange;
import com.tick.support.messaging.ListensTo;
import com.tick.support.messaging.NotYetKnown;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Everything that a ticket's events mean here, in the one order that works: know the ticket first, then act on it. */
@ListensTo("tick.ticket.events")
@Component
class TicketListener {

    private final TicketProjections tickets;
    private final FinishOpening finishOpening;
    private final QueueConfirmation tellReceived;
    private final QueueStatusNotice tellStatusChanged;
    private final QueueLink sendLink;

    TicketListener(
            TicketProjections tickets,
            FinishOpening finishOpening,
            QueueConfirmation tellReceived,
            QueueStatusNotice tellStatusChanged,
            QueueLink sendLink) {
        this.tickets = tickets;
        this.finishOpening = finishOpening;
        this.tellReceived = tellReceived;
        this.tellStatusChanged = tellStatusChanged;
        this.sendLink = sendLink;
    }

    void onCreated(List<TicketCreated> events) {
        tickets.learn(events.stream().map(TicketListener::ticketOf).toList());
        tellReceived.handle(events.stream()
                .flatMap(it ->
                        opened(it)
                                .map(ticket -> new QueueConfirmation.Command(
                                        it.getEventId().toString(), ticket))
                                .stream())
                .toList());
    }

    /** Empty when nobody is to be told. */
    private Optional<TicketProjection> opened(TicketCreated event) {
        var ticket = ticketOf(event);
        if (event.getCommandId() == null) {
            return Optional.of(ticket);
        }
        boolean worthConfirming = finishOpening.handle(event.getCommandId(), ticket);
        // read again: the address that the customer wrote to is known only now
        return worthConfirming ? Optional.of(tickets.find(ticket.id()).orElse(ticket)) : Optional.empty();
    }

    /** Customers need not be told what they did themselves, nor what comes with a reply that they get. */
    void onStatusChanged(List<TicketStatusChanged> events) {
        tickets.changeStatuses(events.stream()
                .map(it -> new StatusChange(it.getTicketId(), it.getNewStatus(), it.getOccurredAt()))
                .toList());
        var known = tickets.find(
                events.stream().map(TicketStatusChanged::getTicketId).collect(Collectors.toSet()));
        var early = events.stream()
                .filter(it -> !known.containsKey(it.getTicketId()))
                .toList();
        if (!early.isEmpty()) {
            throw new NotYetKnown("ticket", early);
        }
        tellStatusChanged.handle(events.stream()
                .filter(it -> !"customer".equals(it.getChangedBy()) && it.getReplyId() == null)
                .map(it -> new QueueStatusNotice.Command(
                        it.getEventId().toString(),
                        Objects.requireNonNull(known.get(it.getTicketId())),
                        it.getNewStatus()))
                .toList());
    }

    void on(TicketLinkRequested event) {
        var digits = event.getMobileE164().replace("+", "");
        sendLink.handle(event.getEventId().toString(), known(event.getTicketId()), event.getLinkVersion(), digits);
    }

    private TicketProjection known(long ticketId) {
        return tickets.find(ticketId).orElseThrow(() -> new NotYetKnown("ticket " + ticketId));
    }

    private static TicketProjection ticketOf(TicketCreated event) {
        var mobile = event.getMobileE164();
        return new TicketProjection(
                event.getTicketId(),
                event.getTicketUuid().toString(),
                event.getLinkVersion(),
                event.getReference(),
                event.getChannel(),
                event.getStatus(),
                event.getOccurredAt(),
                event.getName(),
                mobile == null ? null : mobile.replace("+", ""),
                event.getMobileGuessed(),
                event.getContactId(),
                null,
                event.getLanguage(),
                event.getWhatsappNotifications());
    }
}
