package com.tick.notification.conversation;

import com.tick.notification.channel.Channels;
import com.tick.notification.channel.Sender;
import com.tick.notification.contact.Contact;
import com.tick.notification.delivery.MessageQueries;
import com.tick.notification.delivery.MessageQueries.Target;
import com.tick.notification.ticketprojection.TicketProjection;
import com.tick.notification.ticketprojection.TicketProjections;
import com.tick.support.phone.PhoneLine;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which ticket a customer speaks of: the one whose message they answer; else of their open ones the one on which they were
 * last spoken to, or the newest; else one that was closed so recently that they still mean it; else none, and a new one is
 * opened. On channels whose messages name their tickets nothing is guessed.
 */
@Component
class TicketChoice {

    static final Duration REOPEN_WITHIN = Duration.ofDays(3);

    private final TicketProjections tickets;
    private final InboundMessages received;
    private final MessageQueries sent;
    private final Channels channels;
    private final Clock clock;

    TicketChoice(
            TicketProjections tickets, InboundMessages received, MessageQueries sent, Channels channels, Clock clock) {
        this.channels = channels;
        this.tickets = tickets;
        this.received = received;
        this.sent = sent;
        this.clock = clock;
    }

    Optional<TicketProjection> choose(Contact contact, Sender receivedBy, InboundMessage message) {
        if (channels.get(receivedBy.channel()).namesTickets()) {
            return named(message).filter(it -> !tooLate(message, it));
        }
        var quoted = quoted(message.quotedHash(), contact);
        if (quoted.isPresent()) {
            return quoted;
        }
        var customer = new TicketProjections.Customer(contact.id(), receivedBy.id(), contact.phone());
        if (message.opensNothing()) {
            return tickets.openAndLastSpokenOn(customer);
        }
        if (message.onlyIfKnown()) {
            return Optional.empty();
        }
        return tickets.openAndLastSpokenOn(customer)
                .or(() -> tickets.lastClosedSince(customer, clock.instant().minus(REOPEN_WITHIN)));
    }

    /** The ticket that was meant, when it is not taken up again. */
    Optional<TicketProjection> followed(InboundMessage message) {
        return named(message).filter(it -> tooLate(message, it));
    }

    /** Whoever names a message of a ticket has got it: the customer, or somebody who was written to as well. */
    private Optional<TicketProjection> named(InboundMessage message) {
        var reference = message.ticketReference();
        var hash = message.quotedHash();
        return Optional.ofNullable(reference)
                .flatMap(tickets::withReference)
                .or(() -> Optional.ofNullable(hash).flatMap(received::ticketOf).flatMap(tickets::find));
    }

    /** What a program wrote takes no closed ticket up again, however soon it comes. */
    private boolean tooLate(InboundMessage message, TicketProjection ticket) {
        var since = clock.instant().minus(REOPEN_WITHIN);
        return ticket.closed() && (message.isAutomatic() || ticket.statusSince().isBefore(since));
    }

    /** The message that the customer did something to; empty when it is not in their conversation, or was before our time. */
    Optional<Target> target(Contact contact, InboundMessage message) {
        var hash = message.quotedHash();
        if (hash == null) {
            return Optional.empty();
        }
        return received.ticketOf(hash)
                .map(ticketId -> new Target(ticketId, hash, null, null))
                .or(() -> sent.targetOf(hash))
                .filter(it -> tickets.find(it.ticketId())
                        .filter(ticket -> isOf(contact, ticket))
                        .isPresent());
    }

    /** Only the customer's own tickets: an id can be made up, and a forwarded message belongs to somebody else. */
    private Optional<TicketProjection> quoted(@Nullable String hash, Contact contact) {
        if (hash == null) {
            return Optional.empty();
        }
        return received.ticketOf(hash)
                .or(() -> sent.ticketOf(hash))
                .flatMap(tickets::find)
                .filter(it -> isOf(contact, it));
    }

    private static boolean isOf(Contact contact, TicketProjection ticket) {
        if (ticket.contactId() != null) {
            return ticket.contactId().equals(contact.id());
        }
        var named = ticket.mobileDigits();
        var theirs = contact.phone();
        return named != null && theirs != null && PhoneLine.key(named).equals(PhoneLine.key(theirs));
    }
}
