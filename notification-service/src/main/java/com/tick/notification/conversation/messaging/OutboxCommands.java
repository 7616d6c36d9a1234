package com.tick.notification.conversation.messaging;

import com.tick.events.reply.AddCustomerReply;
import com.tick.events.reply.NoteCustomerAction;
import com.tick.events.ticket.OpenTicket;
import com.tick.notification.contact.Contact;
import com.tick.notification.conversation.CommandIds;
import com.tick.notification.conversation.Commands;
import com.tick.notification.conversation.CustomerAction;
import com.tick.notification.conversation.InboundMessage;
import com.tick.notification.delivery.MessageQueries.Target;
import com.tick.support.outbox.Outbox;
import com.tick.support.text.TextParts;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Commands travel like events: stored with the decision, sent by the relay. */
@Component
class OutboxCommands implements Commands {

    static final String TICKET_COMMANDS = "tick.ticket.commands";
    static final String REPLY_COMMANDS = "tick.reply.commands";

    /** What a ticket and a reply hold, in code points. */
    private static final int LONGEST_PART = 10_000;

    private static final int LONGEST_KEY = 64;

    private final Outbox outbox;
    private final Clock clock;

    OutboxCommands(Outbox outbox, Clock clock) {
        this.outbox = outbox;
        this.clock = clock;
    }

    @Override
    public String openTicket(Contact contact, InboundMessage message) {
        var commandId = UUID.randomUUID();
        outbox.append(TICKET_COMMANDS, contact.id(), version -> OpenTicket.newBuilder()
                .setEventId(commandId)
                .setOccurredAt(clock.instant())
                .setVersion(version)
                .setContactId(contact.id())
                .setIdempotencyKey(message.idempotencyKey())
                .setName(contact.displayName())
                .setMobileE164(contact.mobileE164())
                .setUsername(contact.username())
                .setChannel(message.channel().value())
                .setSubject(message.subject())
                .setEmail(contact.mailbox())
                .setText(parts(message).get(0))
                .setReceivedAt(message.sentAt())
                .setAttachmentIds(message.fileIds())
                .setAwaitedFiles(message.awaitedFiles())
                .build());
        return commandId.toString();
    }

    @Override
    public void addReply(Contact contact, InboundMessage message, long ticketId) {
        append(
                contact,
                message,
                ticketId,
                message.idempotencyKey(),
                parts(message).get(0),
                message.fileIds(),
                message.awaitedFiles());
        addRest(contact, message, ticketId);
    }

    @Override
    public void addRest(Contact contact, InboundMessage message, long ticketId) {
        var parts = parts(message);
        for (int part = 1; part < parts.size(); part++) {
            append(
                    contact,
                    message,
                    ticketId,
                    derivedKey(message, ":" + (part + 1)),
                    parts.get(part),
                    List.of(),
                    Map.of());
        }
    }

    @Override
    public void addLateFile(Contact contact, InboundMessage message, long ticketId) {
        append(contact, message, ticketId, derivedKey(message, ":file"), "", message.fileIds(), Map.of());
    }

    @Override
    public void noteAction(CustomerAction action, Contact contact, InboundMessage message, Target target) {
        var texts = action == CustomerAction.EDITED ? parts(message) : List.of(message.text());
        for (int part = 0; part < texts.size(); part++) {
            var key = part == 0 ? message.idempotencyKey() : derivedKey(message, ":" + (part + 1));
            var text = texts.get(part).isEmpty() ? null : texts.get(part);
            outbox.append(REPLY_COMMANDS, Long.toString(target.ticketId()), version -> NoteCustomerAction.newBuilder()
                    .setEventId(CommandIds.of(key))
                    .setOccurredAt(clock.instant())
                    .setTicketId(target.ticketId())
                    .setVersion(version)
                    .setIdempotencyKey(key)
                    .setAction(action.name().toLowerCase(Locale.ROOT))
                    .setReplyKey(target.receivedHash())
                    .setReplyId(target.replyId())
                    .setMessageId(target.messageId())
                    .setText(text)
                    .setHappenedAt(message.sentAt())
                    .build());
        }
    }

    private static List<String> parts(InboundMessage message) {
        return TextParts.of(message.text(), LONGEST_PART);
    }

    private static String derivedKey(InboundMessage message, String suffix) {
        return message.idempotencyKey().substring(0, LONGEST_KEY - suffix.length()) + suffix;
    }

    private void append(
            Contact contact,
            InboundMessage message,
            long ticketId,
            String key,
            String text,
            List<String> files,
            Map<String, String> awaited) {
        outbox.append(REPLY_COMMANDS, Long.toString(ticketId), version -> AddCustomerReply.newBuilder()
                .setEventId(CommandIds.of(key))
                .setOccurredAt(clock.instant())
                .setTicketId(ticketId)
                .setVersion(version)
                .setContactId(contact.id())
                .setIdempotencyKey(key)
                .setAuthorName(contact.displayName())
                .setChannel(message.channel().value())
                .setText(text)
                .setReceivedAt(message.sentAt())
                .setAttachmentIds(files)
                .setAwaitedFiles(awaited)
                .build());
    }
}
