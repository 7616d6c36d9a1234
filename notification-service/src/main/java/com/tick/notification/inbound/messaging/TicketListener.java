package com.tick.notification.inbound.messaging;

import com.tick.events.ticket.TicketCreated;
import com.tick.events.ticket.TicketLinkRequested;
import com.tick.events.ticket.TicketStatusChanged;
import com.tick.notification.inbound.FinishOpening;
import com.tick.notification.outbound.SendLink;
import com.tick.notification.outbound.TellStatusChanged;
import com.tick.notification.outbound.TellTicketReceived;
import com.tick.notification.ticket.KnownTicket;
import com.tick.notification.ticket.KnownTickets;
import com.tick.support.messaging.ListensTo;
import com.tick.support.messaging.NotYetKnown;
import org.springframework.stereotype.Component;

/** Everything that a ticket's events mean here, in the one order that works: know the ticket first, then act on it. */
@ListensTo("tick.ticket.events")
@Component
class TicketListener {

    private final KnownTickets tickets;
    private final FinishOpening finishOpening;
    private final TellTicketReceived tellReceived;
    private final TellStatusChanged tellStatusChanged;
    private final SendLink sendLink;

    TicketListener(
            KnownTickets tickets,
            FinishOpening finishOpening,
            TellTicketReceived tellReceived,
            TellStatusChanged tellStatusChanged,
            SendLink sendLink) {
        this.tickets = tickets;
        this.finishOpening = finishOpening;
        this.tellReceived = tellReceived;
        this.tellStatusChanged = tellStatusChanged;
        this.sendLink = sendLink;
    }

    void on(TicketCreated event) {
        var ticket = ticketOf(event);
        tickets.learn(ticket);
        if (event.getCommandId() != null) {
            finishOpening.handle(event.getCommandId(), ticket);
        }
        // read again: the number that the customer wrote to is known only now
        tellReceived.handle(
                event.getEventId().toString(), tickets.find(ticket.id()).orElse(ticket));
    }

    /** Customers need not be told what they did themselves. */
    void on(TicketStatusChanged event) {
        tickets.changeStatus(event.getTicketId(), event.getNewStatus(), event.getOccurredAt());
        var ticket = known(event.getTicketId());
        if (!"customer".equals(event.getChangedBy())) {
            tellStatusChanged.handle(event.getEventId().toString(), ticket, event.getNewStatus());
        }
    }

    void on(TicketLinkRequested event) {
        var digits = event.getMobileE164().replace("+", "");
        sendLink.handle(event.getEventId().toString(), known(event.getTicketId()), event.getLinkVersion(), digits);
    }

    private KnownTicket known(long ticketId) {
        return tickets.find(ticketId).orElseThrow(() -> new NotYetKnown("ticket " + ticketId));
    }

    private static KnownTicket ticketOf(TicketCreated event) {
        var mobile = event.getMobileE164();
        return new KnownTicket(
                event.getTicketId(),
                event.getTicketUuid().toString(),
                event.getLinkVersion(),
                event.getReference(),
                event.getChannel(),
                event.getStatus(),
                event.getOccurredAt(),
                event.getName(),
                mobile == null ? null : mobile.replace("+", ""),
                event.getContactId(),
                null,
                event.getLanguage(),
                event.getWhatsappNotifications());
    }
}
