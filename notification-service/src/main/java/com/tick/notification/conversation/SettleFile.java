package com.tick.notification.conversation;

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
    private final ReportUnusableFile tellRefused;
    private final Clock clock;
    private final TaskSignals signals;

    SettleFile(
            InboundMessages messages,
            Conversations conversations,
            Contacts contacts,
            Commands commands,
            ReportUnusableFile tellRefused,
            Clock clock,
            TaskSignals signals) {
        this.messages = messages;
        this.conversations = conversations;
        this.contacts = contacts;
        this.commands = commands;
        this.tellRefused = tellRefused;
        this.clock = clock;
        this.signals = signals;
    }

    @Transactional
    public void stored(long messageId) {
        var message = messages.lock(messageId).orElseThrow();
        message.fileStored();
        save(message);
        if (message.fileHasToFollow()) {
            follow(message);
        }
    }

    /** Its words have gone on without naming it: it follows them. */
    private void follow(InboundMessage message) {
        var conversation = conversations.find(message.conversationId()).orElseThrow();
        var contact = contacts.find(conversation.contactId()).orElseThrow();
        var ticket = message.ticketId();
        if (ticket != null) {
            commands.addLateFile(contact, message, ticket);
        }
    }

    @Transactional
    public void refused(long messageId, FileAbsence why) {
        var message = messages.lock(messageId).orElseThrow();
        message.fileRefused(why, clock.instant());
        save(message);
        signals.afterCommit(TaskName.FILE_FETCHER);
    }

    /** Attachment-service shows that it is missing. */
    @Transactional
    public void givenUp(long messageId) {
        var message = messages.lock(messageId).orElseThrow();
        message.fileGivenUp();
        save(message);
        if (message.fileAbsence() == FileAbsence.TOO_LARGE) {
            tellRefused.tooLarge(message);
        }
    }

    @Transactional
    public void notYet(long messageId) {
        var message = messages.lock(messageId).orElseThrow();
        message.fileNotYet(clock.instant());
        save(message);
    }

    /** Its conversation may go on now. */
    private void save(InboundMessage message) {
        messages.save(message);
        signals.afterCommit(TaskName.INBOUND_WORKER);
    }
}
