package com.tick.notification.conversation;

import com.tick.notification.contact.Contacts;
import com.tick.notification.contact.Conversations;
import com.tick.notification.notice.QueueFileRefusal;
import com.tick.notification.notice.QueueFileRefusal.Reason;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells customers of a file of theirs that nobody here can open. What else goes wrong with files is not their business. */
@Component
public class ReportUnusableFile {

    private final InboundMessages messages;
    private final Conversations conversations;
    private final Contacts contacts;
    private final QueueFileRefusal refuse;

    ReportUnusableFile(
            InboundMessages messages, Conversations conversations, Contacts contacts, QueueFileRefusal refuse) {
        this.messages = messages;
        this.conversations = conversations;
        this.contacts = contacts;
        this.refuse = refuse;
    }

    /** Nothing happens when the file did not come by a channel. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void infected(String attachmentId) {
        messages.ofFile(attachmentId).flatMap(messages::lock).ifPresent(it -> tell(it, Reason.INFECTED));
    }

    @Transactional(propagation = Propagation.MANDATORY)
    void tooLarge(InboundMessage message) {
        tell(message, Reason.TOO_LARGE);
    }

    private void tell(InboundMessage message, Reason reason) {
        var conversation = conversations.find(message.conversationId()).orElseThrow();
        var contact = contacts.find(conversation.contactId()).orElseThrow();
        var file =
                new QueueFileRefusal.File(String.valueOf(message.attachmentId()), String.valueOf(message.mediaName()));
        refuse.handle(file, reason, contact, conversation.sender(), message.ticketId());
    }
}
