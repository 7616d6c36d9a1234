package com.tick.notification.notice;

import com.tick.notification.channel.Channels;
import com.tick.notification.channel.Sender;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Contacts;
import com.tick.notification.contact.Conversations;
import com.tick.notification.delivery.Message;
import com.tick.notification.delivery.Messages;
import com.tick.notification.delivery.NewMessage;
import com.tick.notification.delivery.Subject;
import com.tick.notification.ticketprojection.TicketProjection;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues the confirmation that a ticket was opened, or that something was added to one. */
@Component
public class QueueConfirmation {

    private final Messages messages;
    private final RecipientResolver recipients;
    private final Contacts contacts;
    private final Conversations conversations;
    private final Channels channels;
    private final Clock clock;

    QueueConfirmation(
            Messages messages,
            RecipientResolver recipients,
            Contacts contacts,
            Conversations conversations,
            Channels channels,
            Clock clock) {
        this.channels = channels;
        this.messages = messages;
        this.recipients = recipients;
        this.contacts = contacts;
        this.conversations = conversations;
        this.clock = clock;
    }

    /** @param cause unique id of what happened */
    public record Command(String cause, TicketProjection ticket) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(List<Command> commands) {
        messages.add(commands.stream()
                .flatMap(command -> confirmation(command.cause(), command.ticket()).stream())
                .toList());
    }

    /** Who has not written to us by the channel before gets an approved text where the channel knows such. */
    private Optional<Message> confirmation(String cause, TicketProjection ticket) {
        var route = recipients.forNotice(ticket);
        if (route.isEmpty()
                || (ticket.contactId() != null
                        && !firstForAWhile(ticket.contactId(), route.get().from()))) {
            return Optional.empty();
        }
        return route.map(
                way -> NewMessage.received(cause, way.to(), way.from(), Subject.of(ticket), ticket.contactId() == null)
                        .queued(clock.instant()));
    }

    /**
     * The customer wrote on a ticket that is there already. Whoever names it knows that.
     *
     * @param writtenTo our own address that they wrote to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void onKnownTicket(String cause, TicketProjection ticket, Contact contact, Sender writtenTo) {
        var route = recipients.backTo(contact, writtenTo);
        if (route.isPresent()
                && ticket.wantsMessages()
                && !channels.get(writtenTo.channel()).namesTickets()
                && firstForAWhile(contact.id(), route.get().from())) {
            messages.add(
                    NewMessage.received(cause, route.get().to(), route.get().from(), Subject.of(ticket), false)
                            .queued(clock.instant()));
        }
    }

    private boolean firstForAWhile(String contactId, Sender sender) {
        if (contacts.find(contactId).isEmpty()) {
            return false;
        }
        var conversation = conversations.ofContact(contactId, sender);
        boolean first = conversation.takeConfirmation(
                clock.instant(), channels.get(sender.channel()).betweenConfirmations());
        conversations.save(conversation);
        return first;
    }
}
