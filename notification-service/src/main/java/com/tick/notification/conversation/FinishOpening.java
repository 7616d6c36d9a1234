package com.tick.notification.conversation;

import com.tick.notification.contact.Contacts;
import com.tick.notification.contact.Conversations;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import com.tick.notification.ticketprojection.TicketProjection;
import com.tick.notification.ticketprojection.TicketProjections;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The ticket that was asked for is there: what the customer wrote meanwhile can follow. */
@Component
public class FinishOpening {

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

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(String commandId, TicketProjection ticket) {
        conversations.findOpening(commandId).ifPresent(conversation -> {
            tickets.learn(List.of(ticket.on(conversation.sender().id())));
            var contact = contacts.find(conversation.contactId()).orElseThrow();
            var opening = messages.opening(conversation.id());
            messages.shown(opening.stream().map(InboundMessage::commandId).toList(), clock.instant());
            for (var message : opening) {
                message.routedTo(ticket.id());
                messages.save(message);
                commands.addRest(contact, message, ticket.id());
            }
            conversation.opened();
            conversations.save(conversation);
            signals.afterCommit(TaskName.INBOUND_WORKER);
        });
    }
}
