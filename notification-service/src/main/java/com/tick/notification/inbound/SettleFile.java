package com.tick.notification.inbound;

import com.tick.notification.contact.Contacts;
import com.tick.notification.contact.Conversations;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what became of a message's file. */
@Component
public class SettleFile {

    private final InboundMessages messages;
    private final Conversations conversations;
    private final Contacts contacts;
    private final Commands commands;
    private final Clock clock;
    private final TaskSignals signals;

    SettleFile(
            InboundMessages messages,
            Conversations conversations,
            Contacts contacts,
            Commands commands,
            Clock clock,
            TaskSignals signals) {
        this.messages = messages;
        this.conversations = conversations;
        this.contacts = contacts;
        this.commands = commands;
        this.clock = clock;
        this.signals = signals;
    }

    @Transactional
    public void stored(long messageId, String attachmentId) {
        var message = messages.find(messageId).orElseThrow();
        message.fileStored(attachmentId);
        save(message);
        if (message.gone()) {
            follow(message);
        }
    }

    /** Fetched after its words had gone on: it follows them. */
    private void follow(InboundMessage message) {
        var conversation = conversations.find(message.conversationId()).orElseThrow();
        var contact = contacts.find(conversation.contactId()).orElseThrow();
        var ticket = message.ticketId();
        if (ticket != null) {
            commands.addLateFile(contact, message, ticket);
        }
    }

    @Transactional
    public void refused(long messageId, String why) {
        var message = messages.find(messageId).orElseThrow();
        message.fileRefused(why);
        save(message);
    }

    @Transactional
    public void notYet(long messageId) {
        var message = messages.find(messageId).orElseThrow();
        message.fileNotYet(clock.instant());
        save(message);
    }

    /** Its conversation may go on now. */
    private void save(InboundMessage message) {
        messages.save(message);
        signals.afterCommit(TaskName.INBOUND_WORKER);
    }
}
