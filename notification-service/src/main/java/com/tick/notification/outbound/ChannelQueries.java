package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.Pauses;
import com.tick.notification.channel.whatsapp.Recipient;
import com.tick.notification.contact.ServiceWindow;
import com.tick.notification.outbound.TicketChannel.Obstacle;
import com.tick.notification.ticket.KnownTicket;
import com.tick.notification.ticket.KnownTickets;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what a ticket's customer can be sent, before an agent writes it. */
@Component
public class ChannelQueries {

    private static final int NOT_ON_WHATSAPP = 131026;

    private final KnownTickets tickets;
    private final Reach reach;
    private final ServiceWindow window;
    private final MessageQueries messages;
    private final Pauses pauses;

    ChannelQueries(KnownTickets tickets, Reach reach, ServiceWindow window, MessageQueries messages, Pauses pauses) {
        this.tickets = tickets;
        this.reach = reach;
        this.window = window;
        this.messages = messages;
        this.pauses = pauses;
    }

    @Transactional(readOnly = true)
    public TicketChannel ofTicket(long ticketId) {
        return tickets.find(ticketId).map(this::of).orElse(TicketChannel.NOT_KNOWN_YET);
    }

    private TicketChannel of(KnownTicket ticket) {
        var from = reach.from(ticket);
        if (reach.numberLost(ticket)) {
            return new TicketChannel(Obstacle.NEW_OWNER, null, from);
        }
        if (reach.numberUnconfirmed(ticket)) {
            return new TicketChannel(Obstacle.NOT_CONFIRMED, null, from);
        }
        return reach.to(ticket)
                .map(it -> new TicketChannel(
                        obstacle(it, from), window.openUntil(it, from).orElse(null), from))
                .orElseGet(() -> new TicketChannel(withoutAddress(ticket), null, from));
    }

    private static Obstacle withoutAddress(KnownTicket ticket) {
        return ticket.wantsMessages() ? Obstacle.NO_NUMBER : Obstacle.NOT_WANTED;
    }

    private @Nullable Obstacle obstacle(Recipient to, String from) {
        if (!reach.configured()) {
            return Obstacle.NOT_CONFIGURED;
        }
        if (!reach.wanted(to)) {
            return Obstacle.OPTED_OUT;
        }
        if (notOnWhatsApp(to, from)) {
            return Obstacle.NOT_ON_WHATSAPP;
        }
        return pauses.of(from).isPresent() ? Obstacle.PAUSED : null;
    }

    /** Until they write, which shows that they are. */
    private boolean notOnWhatsApp(Recipient to, String from) {
        return messages.lastSettled(to.address())
                .filter(it -> Integer.valueOf(NOT_ON_WHATSAPP).equals(it.errorCode()))
                .filter(it -> !window.heardSince(to, from, it.at()))
                .isPresent();
    }
}
