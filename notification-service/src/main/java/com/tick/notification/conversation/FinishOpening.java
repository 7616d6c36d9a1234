package com.tick.notification.conversation;

import com.tick.notification.contact.Contacts;
import com.tick.notification.contact.Conversations;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import com.tick.notification.ticketprojection.TicketProjection;
import com.tick.notification.ticketprojection.TicketProjections;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ticket that was asked for is there: what the customer wrote meanwhile can follow. */
@Component
public class FinishOpening {

    private static final Duration WORTH_CONFIRMING = Duration.ofDays(1);

    private final Conversations conversations;
    private final InboundMessages messages;
    private final TicketProjections tickets;
    private final Contacts contacts;
    private final Commands commands;
    private final TaskSignals signals;
    private final Clock clock;

    FinishOpening(
            Conversations conversations,
            InboundMessages messages,
            TicketProjections tickets,
            Contacts contacts,
            Commands commands,
            TaskSignals signals,
            Clock clock) {
        this.conversations = conversations;
        this.messages = messages;
        this.tickets = tickets;
        this.contacts = contacts;
        this.commands = commands;
        this.signals = signals;
        this.clock = clock;
    }

    /** @return whether the customer is told that their message has arrived */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean handle(String commandId, TicketProjection ticket) {
        var found = conversations.findOpening(commandId);
        boolean worthIt = found.isEmpty();
        if (found.isPresent()) {
            var conversation = found.get();
            tickets.learn(List.of(ticket.on(conversation.sender().id())));
            var contact = contacts.find(conversation.contactId()).orElseThrow();
            var opening = messages.opening(conversation.id());
            messages.shown(opening.stream().map(InboundMessage::commandId).toList(), clock.instant());
            for (var message : opening) {
                message.routedTo(ticket.id());
                messages.save(message);
                commands.addRest(contact, message, ticket.id());
                worthIt |= isWorthConfirming(message);
            }
            conversation.opened();
            conversations.save(conversation);
            signals.afterCommit(TaskName.INBOUND_WORKER);
        }
        return worthIt;
    }

    /** No program is answered, and nobody whose message lay somewhere for days. */
    private boolean isWorthConfirming(InboundMessage message) {
        return !message.isAutomatic()
                && message.sentAt().isAfter(clock.instant().minus(WORTH_CONFIRMING));
    }
}
