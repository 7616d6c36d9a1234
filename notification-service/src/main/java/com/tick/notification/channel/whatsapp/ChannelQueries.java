package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Sender;
import com.tick.notification.channel.whatsapp.TicketReachability.Obstacle;
import com.tick.notification.delivery.MessageQueries;
import com.tick.notification.ticketprojection.TicketProjection;
import com.tick.notification.ticketprojection.TicketProjections;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at what a ticket's customer can be sent, before an agent writes it. */
@Component
public class ChannelQueries {

    private static final int NOT_ON_WHATSAPP = 131026;

    private final TicketProjections tickets;
    private final Reachability reach;
    private final ServiceWindow window;
    private final MessageQueries messages;
    private final Pauses pauses;

    ChannelQueries(
            TicketProjections tickets,
            Reachability reach,
            ServiceWindow window,
            MessageQueries messages,
            Pauses pauses) {
        this.tickets = tickets;
        this.reach = reach;
        this.window = window;
        this.messages = messages;
        this.pauses = pauses;
    }

    @Transactional(readOnly = true)
    public TicketReachability ofTicket(long ticketId) {
        return tickets.find(ticketId).map(this::of).orElse(TicketReachability.NOT_KNOWN_YET);
    }

    private TicketReachability of(TicketProjection ticket) {
        var from = reach.from(ticket);
        if (reach.numberLost(ticket)) {
            return new TicketReachability(Obstacle.NEW_OWNER, null, from.id());
        }
        if (reach.numberUnconfirmed(ticket)) {
            return new TicketReachability(Obstacle.NOT_CONFIRMED, null, from.id());
        }
        return reach.to(ticket)
                .map(it -> new TicketReachability(
                        obstacle(it, from), window.openUntil(it, from).orElse(null), from.id()))
                .orElseGet(() -> new TicketReachability(withoutAddress(ticket), null, from.id()));
    }

    private static Obstacle withoutAddress(TicketProjection ticket) {
        return ticket.wantsMessages() ? Obstacle.NO_NUMBER : Obstacle.NOT_WANTED;
    }

    private @Nullable Obstacle obstacle(ContactAddress to, Sender from) {
        if (!reach.configured()) {
            return Obstacle.NOT_CONFIGURED;
        }
        if (!reach.wanted(to)) {
            return Obstacle.OPTED_OUT;
        }
        if (notOnWhatsApp(to, from)) {
            return Obstacle.NOT_ON_WHATSAPP;
        }
        return pauses.of(from.id()).isPresent() ? Obstacle.PAUSED : null;
    }

    /** Until they write, which shows that they are. */
    private boolean notOnWhatsApp(ContactAddress to, Sender from) {
        return messages.lastSettled(to)
                .filter(it -> Integer.valueOf(NOT_ON_WHATSAPP).equals(it.errorCode()))
                .filter(it -> !window.heardSince(to, from, it.at()))
                .isPresent();
    }
}
