package com.tick.notification.notice;

import com.tick.notification.channel.Channel;
import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.Channels;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Sender;
import com.tick.notification.channel.TicketCustomer;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Contacts;
import com.tick.notification.ticketprojection.TicketProjection;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Which channel and address a message about a ticket takes. A reply goes the way the customer last wrote; everything else,
 * and a reply to whoever wrote no other way than the web, goes by the first channel, in their order, that is set up and on
 * which the customer can and may be reached.
 */
@Component
public class RecipientResolver {

    private final Channels channels;
    private final Contacts contacts;
    private final LastInbound lastInbound;

    RecipientResolver(Channels channels, Contacts contacts, LastInbound lastInbound) {
        this.channels = channels;
        this.contacts = contacts;
        this.lastInbound = lastInbound;
    }

    /** From which address of ours to which of the customer's. */
    public record Route(Sender from, ContactAddress to) {

        public ChannelId channel() {
            return to.channel();
        }
    }

    public Optional<Route> forNotice(TicketProjection ticket) {
        return preferred(ticket, Set.of());
    }

    /** By the tickets' ids; those whose customers cannot be reached are left out. */
    public Map<Long, Route> forReplies(Collection<TicketProjection> tickets) {
        // with a single channel there is nothing to choose, and nothing to be looked up
        Map<Long, LastInbound.Way> ways = channels.all().size() == 1
                ? Map.of()
                : lastInbound.ofTickets(
                        tickets.stream().map(TicketProjection::id).collect(Collectors.toSet()));
        var routes = new HashMap<Long, Route>();
        for (var ticket : tickets) {
            byWay(ticket, ways.get(ticket.id()))
                    .or(() -> forNotice(ticket))
                    .ifPresent(route -> routes.put(ticket.id(), route));
        }
        return routes;
    }

    /** The next way after one that has failed for good. */
    Optional<Route> next(TicketProjection ticket, ChannelId failed) {
        return preferred(ticket, Set.of(failed))
                .filter(route -> channels.get(route.channel()).setup().configured());
    }

    /** To an address that was typed, such as a phone number; by the first channel that knows such addresses. */
    Optional<Route> toTyped(String typed, @Nullable String knownSender) {
        return channels.all().stream()
                .filter(RecipientResolver::takesMessages)
                .flatMap(channel ->
                        channel.address(typed).map(to -> new Route(channel.senderFor(knownSender), to)).stream())
                .findFirst();
    }

    /** To a contact who has just written to this address of ours; empty when it is no longer theirs. */
    public Optional<Route> backTo(Contact contact, Sender writtenTo) {
        return contact.addressOn(writtenTo.channel()).flatMap(to -> channels.find(writtenTo.channel())
                .map(channel -> new Route(channel.senderFor(writtenTo.id()), to)));
    }

    private Optional<Route> byWay(TicketProjection ticket, LastInbound.@Nullable Way way) {
        if (way == null) {
            return Optional.empty();
        }
        return channels.find(way.channel())
                .filter(RecipientResolver::takesMessages)
                .flatMap(channel -> contacts.find(way.contactId())
                        .flatMap(contact -> contact.addressOn(channel.id()))
                        .flatMap(known -> channel.addressOf(customer(ticket, known)))
                        .map(to -> new Route(channel.senderFor(way.sender()), to)));
    }

    private Optional<Route> preferred(TicketProjection ticket, Set<ChannelId> without) {
        var contact = Optional.ofNullable(ticket.contactId()).flatMap(contacts::find);
        List<Channel> possible = channels.all().stream()
                .filter(channel -> !without.contains(channel.id()))
                .toList();
        return first(
                        possible.stream()
                                .filter(channel -> channel.setup().configured())
                                .toList(),
                        ticket,
                        contact)
                .or(() -> first(
                        possible.stream().filter(Channel::queuesBeforeSetup).toList(), ticket, contact));
    }

    private static Optional<Route> first(List<Channel> possible, TicketProjection ticket, Optional<Contact> contact) {
        return possible.stream()
                .flatMap(channel -> channel
                        .addressOf(customer(
                                ticket,
                                contact.flatMap(found -> found.addressOn(channel.id()))
                                        .orElse(null)))
                        .map(to -> new Route(channel.senderFor(ticket.sender()), to))
                        .stream())
                .findFirst();
    }

    private static boolean takesMessages(Channel channel) {
        return channel.queuesBeforeSetup() || channel.setup().configured();
    }

    private static TicketCustomer customer(TicketProjection ticket, @Nullable ContactAddress known) {
        return new TicketCustomer(
                ticket.id(),
                ticket.origin(),
                ticket.mobileDigits(),
                ticket.mobileGuessed(),
                ticket.wantsMessages(),
                known);
    }
}
