package com.tick.notification.conversation;

import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Contacts;
import com.tick.notification.contact.Conversation;
import com.tick.notification.contact.Conversations;
import com.tick.notification.notice.QueueConfirmation;
import com.tick.notification.ticketprojection.TicketProjection;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes a customer's messages part of a ticket, one after the other. While a ticket is being opened the rest waits, so
 * that two quick first messages, or an album, make one ticket.
 */
@Component
public class RouteConversation {

    private static final int AT_ONCE = 50;

    private final Contacts contacts;
    private final Conversations conversations;
    private final InboundMessages messages;
    private final TicketChoice choice;
    private final Commands commands;
    private final QueueConfirmation confirmation;
    private final Clock clock;

    RouteConversation(
            Contacts contacts,
            Conversations conversations,
            InboundMessages messages,
            TicketChoice choice,
            Commands commands,
            QueueConfirmation confirmation,
            Clock clock) {
        this.contacts = contacts;
        this.conversations = conversations;
        this.messages = messages;
        this.choice = choice;
        this.commands = commands;
        this.confirmation = confirmation;
        this.clock = clock;
    }

    @Transactional
    public void handle(long conversationId) {
        var conversation = conversations.find(conversationId).orElseThrow();
        var contact = contacts.find(conversation.contactId()).orElseThrow();
        for (var message : messages.waiting(conversationId, AT_ONCE)) {
            if (conversation.opening() || message.waitsForFile(clock.instant())) {
                break;
            }
            route(conversation, contact, message);
            messages.save(message);
        }
    }

    private void route(Conversation conversation, Contact contact, InboundMessage message) {
        var action = message.action();
        if (action != null) {
            act(action, contact, message);
            return;
        }
        if (message.hasFurtherFiles()) {
            message.with(messages.furtherFiles(message.id()));
        }
        var ticket = choice.choose(contact, conversation.sender(), message);
        if (ticket.isPresent()) {
            reply(conversation, contact, message, ticket.get());
        } else if (message.onlyIfKnown() || message.opensNothing()) {
            message.note();
        } else {
            choice.followed(message).ifPresent(it -> message.follows(it.reference()));
            message.opening();
            conversation.startOpening(commands.openTicket(contact, message));
            conversations.save(conversation);
        }
    }

    /** Shown at the message that it was done to, and nowhere else: it opens no ticket and takes none up again. */
    private void act(CustomerAction action, Contact contact, InboundMessage message) {
        var target = choice.target(contact, message);
        if (target.isEmpty()) {
            message.note();
        } else {
            message.routedTo(target.get().ticketId());
            commands.noteAction(action, contact, message, target.get());
        }
    }

    private void reply(Conversation conversation, Contact contact, InboundMessage message, TicketProjection ticket) {
        message.routedTo(ticket.id());
        commands.addReply(contact, message, ticket.id());
        if (!message.opensNothing() && !message.isAutomatic()) {
            confirmation.onKnownTicket("inbound:" + message.id(), ticket, contact, conversation.sender());
        }
    }
}
