package com.tick.notification.stories;

import com.tick.events.attachment.AttachmentRejected;
import com.tick.events.attachment.AttachmentStored;
import com.tick.events.reply.AddCustomerReply;
import com.tick.events.reply.NoteCustomerAction;
import com.tick.events.reply.ReplyAdded;
import com.tick.events.ticket.OpenTicket;
import com.tick.events.ticket.TicketCreated;
import com.tick.events.ticket.TicketLinkRequested;
import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.messaging.ListensTo;
import com.tick.support.outbox.Outbox;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongFunction;
import org.apache.avro.specific.SpecificRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Ticket-service and reply-service: hear the commands, tell the events, over the real broker. */
@ListensTo({"tick.ticket.commands", "tick.reply.commands"})
final class TicketServiceStandIn {

    private static final AtomicLong TICKETS = new AtomicLong(1000);
    private static final AtomicLong REPLIES = new AtomicLong(5000);

    private final Outbox outbox;
    private final TransactionTemplate transaction;
    private final List<OpenTicket> opened = new CopyOnWriteArrayList<>();
    private final List<NoteCustomerAction> actions = new CopyOnWriteArrayList<>();
    private final List<AddCustomerReply> replied = new CopyOnWriteArrayList<>();

    TicketServiceStandIn(Outbox outbox, PlatformTransactionManager transactions) {
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
    }

    void on(OpenTicket command) {
        opened.add(command);
    }

    void on(NoteCustomerAction command) {
        actions.add(command);
    }

    void on(AddCustomerReply command) {
        replied.add(command);
    }

    List<OpenTicket> openedFor(String digits) {
        return opened.stream()
                .filter(it -> ("+" + digits).equals(it.getMobileE164()))
                .toList();
    }

    List<OpenTicket> openedByMailbox(String mailbox) {
        return opened.stream().filter(it -> mailbox.equals(it.getEmail())).toList();
    }

    List<OpenTicket> openedByName(String name) {
        return opened.stream().filter(it -> name.equals(it.getName())).toList();
    }

    List<AddCustomerReply> repliesOn(long ticketId) {
        return replied.stream().filter(it -> it.getTicketId() == ticketId).toList();
    }

    List<NoteCustomerAction> actionsOn(long ticketId) {
        return actions.stream().filter(it -> it.getTicketId() == ticketId).toList();
    }

    /** The commands that stem from these messages, by their keys. */
    List<OpenTicket> openedBy(Set<String> keys) {
        return opened.stream()
                .filter(it -> keys.contains(it.getIdempotencyKey()))
                .toList();
    }

    /** The commands whose keys are these messages', without the ones for their later parts. */
    List<AddCustomerReply> repliedBy(Set<String> keys) {
        return replied.stream()
                .filter(it -> keys.contains(it.getIdempotencyKey()))
                .toList();
    }

    /** Reply-service has made the command a reply that agents see. */
    void customerReplied(AddCustomerReply command) {
        publish("tick.reply.events", command.getTicketId(), version -> ReplyAdded.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(command.getTicketId())
                .setVersion(version)
                .setReplyId(newReplyId())
                .setAuthor("customer")
                .setAuthorName(command.getAuthorName())
                .setInternal(false)
                .setChannel("whatsapp")
                .setCommandId(command.getEventId().toString())
                .build());
    }

    /** The ticket that the command asks for is there. */
    long answer(OpenTicket command) {
        return created(
                command.getChannel(),
                command.getMobileE164(),
                false,
                null,
                command.getContactId(),
                command.getEventId());
    }

    long webTicket(@Nullable String digits) {
        return webTicket(digits, null);
    }

    /** @param language null as in events from before there was one */
    long webTicket(@Nullable String digits, @Nullable String language) {
        return created("web", digits == null ? null : "+" + digits, false, language, null, null);
    }

    /** The number was typed without its country. */
    long webTicketWithGuessedNumber(String digits) {
        return created("web", "+" + digits, true, null, null, null);
    }

    private long created(
            String channel,
            @Nullable String mobile,
            boolean guessed,
            @Nullable String language,
            @Nullable String contactId,
            @Nullable UUID commandId) {
        long id = TICKETS.incrementAndGet();
        publish("tick.ticket.events", id, version -> TicketCreated.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(id)
                .setVersion(version)
                .setTicketUuid(UUID.randomUUID())
                .setLinkVersion(1)
                .setReference(referenceOf(id))
                .setChannel(channel)
                .setStatus("new")
                .setName("Ada")
                .setMobileE164(mobile)
                .setMobileGuessed(guessed)
                .setWhatsappNotifications(true)
                .setContactId(contactId)
                .setCommandId(commandId == null ? null : commandId.toString())
                .setLanguage(language)
                .build());
        return id;
    }

    void linkRequested(long ticketId, String digits) {
        publish("tick.ticket.events", ticketId, version -> TicketLinkRequested.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticketId)
                .setVersion(version)
                .setTicketUuid(UUID.randomUUID())
                .setLinkVersion(1)
                .setReference(referenceOf(ticketId))
                .setMobileE164("+" + digits)
                .build());
    }

    static String referenceOf(long ticketId) {
        return "TK-" + ticketId;
    }

    void statusChanged(long ticketId, String from, String to, Instant at) {
        publish("tick.ticket.events", ticketId, statusChange(UUID.randomUUID(), ticketId, from, to, at));
    }

    /** An agent replied and closed the ticket in one go. */
    void closedWithReply(long ticketId, long replyId) {
        publish("tick.ticket.events", ticketId, version -> {
            var event = (TicketStatusChanged)
                    statusChange(UUID.randomUUID(), ticketId, "in_progress", "closed", Instant.now())
                            .apply(version);
            return TicketStatusChanged.newBuilder(event).setReplyId(replyId).build();
        });
    }

    /** The broker brings the same event again, as it may after a crash of its reader. */
    void statusChangedAndToldTwice(long ticketId, String from, String to) {
        var event = UUID.randomUUID();
        publish("tick.ticket.events", ticketId, statusChange(event, ticketId, from, to, Instant.now()));
        publish("tick.ticket.events", ticketId, statusChange(event, ticketId, from, to, Instant.now()));
    }

    private static LongFunction<SpecificRecord> statusChange(
            UUID event, long ticketId, String from, String to, Instant at) {
        return version -> TicketStatusChanged.newBuilder()
                .setEventId(event)
                .setOccurredAt(at)
                .setTicketId(ticketId)
                .setVersion(version)
                .setOldStatus(from)
                .setNewStatus(to)
                .setChangedBy("agent")
                .setAgentId(1L)
                .build();
    }

    static long newReplyId() {
        return REPLIES.incrementAndGet();
    }

    void agentReplied(long ticketId, long replyId) {
        agentReplied(ticketId, replyId, List.of());
    }

    void agentReplied(long ticketId, long replyId, List<String> files) {
        replied(ticketId, replyId, false, files);
    }

    void agentNoted(long ticketId, long replyId) {
        replied(ticketId, replyId, true, List.of());
    }

    void fileStored(long ticketId, long replyId, UUID attachmentId) {
        publish("tick.attachment.events", ticketId, version -> AttachmentStored.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticketId)
                .setVersion(version)
                .setAttachmentId(attachmentId)
                .setReplyId(replyId)
                .setContentType("text/plain")
                .setSize(4)
                .setSha256("0".repeat(64))
                .build());
    }

    void fileRejected(long ticketId, String attachmentId, String reason) {
        publish("tick.attachment.events", ticketId, version -> AttachmentRejected.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticketId)
                .setVersion(version)
                .setAttachmentId(UUID.fromString(attachmentId))
                .setReason(reason)
                .setInternal(false)
                .build());
    }

    void fileRejected(long ticketId, boolean internal) {
        publish("tick.attachment.events", ticketId, version -> AttachmentRejected.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticketId)
                .setVersion(version)
                .setAttachmentId(UUID.randomUUID())
                .setReason("infected")
                .setInternal(internal)
                .build());
    }

    private void replied(long ticketId, long replyId, boolean internal, List<String> files) {
        publish("tick.reply.events", ticketId, version -> ReplyAdded.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.now())
                .setTicketId(ticketId)
                .setVersion(version)
                .setReplyId(replyId)
                .setAuthor("agent")
                .setAuthorName("Grace")
                .setAgentId(1L)
                .setInternal(internal)
                .setChannel("dashboard")
                .setAttachmentIds(files)
                .build());
    }

    private void publish(String topic, long ticketId, LongFunction<SpecificRecord> event) {
        transaction.executeWithoutResult(it -> outbox.append(topic, Long.toString(ticketId), event));
    }
}
