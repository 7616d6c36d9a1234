package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.contact.Contacts;
import com.tick.notification.contact.Conversations;
import com.tick.notification.ticket.KnownTicket;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Queues the confirmation: a template for a ticket from the web, free words for who has just written to us. */
@Component
public class TellTicketReceived {

    private final Messages messages;
    private final Address address;
    private final Contacts contacts;
    private final Conversations conversations;
    private final ChannelSettings settings;
    private final Clock clock;

    TellTicketReceived(
            Messages messages,
            Address address,
            Contacts contacts,
            Conversations conversations,
            ChannelSettings settings,
            Clock clock) {
        this.messages = messages;
        this.address = address;
        this.contacts = contacts;
        this.conversations = conversations;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param cause unique id of what happened */
    public record Command(String cause, KnownTicket ticket) {}

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(List<Command> commands) {
        messages.add(commands.stream()
                .flatMap(it -> confirmation(it.cause(), it.ticket()).stream())
                .toList());
    }

    private Optional<Message> confirmation(String cause, KnownTicket ticket) {
        var number = settings.numberFor(ticket.phoneNumberId());
        if (ticket.contactId() != null && !firstInADay(ticket.contactId(), number)) {
            return Optional.empty();
        }
        return address.of(ticket)
                .map(to -> Draft.received(cause, to, number, Subject.of(ticket), ticket.contactId() == null)
                        .queued(clock.instant()));
    }

    /**
     * The customer wrote on a ticket that is there already.
     *
     * @param writtenTo our number that they wrote to
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void onKnownTicket(String cause, KnownTicket ticket, String contactId, String writtenTo) {
        var number = settings.numberFor(writtenTo);
        if (!ticket.wantsMessages() || !firstInADay(contactId, number)) {
            return;
        }
        contacts.find(contactId)
                .ifPresent(it -> messages.add(Draft.received(cause, it.recipient(), number, Subject.of(ticket), false)
                        .queued(clock.instant())));
    }

    private boolean firstInADay(String contactId, String number) {
        if (contacts.find(contactId).isEmpty()) {
            return false;
        }
        var conversation = conversations.ofContact(contactId, number);
        boolean first = conversation.takeConfirmation(clock.instant());
        conversations.save(conversation);
        return first;
    }
}
