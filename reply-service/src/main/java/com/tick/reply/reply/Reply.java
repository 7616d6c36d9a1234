package com.tick.reply.reply;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an agent or the customer said on a ticket; an internal one is a note that only agents see.
 *
 * <p>Every change is recorded as a {@link ReplyEvent}; {@link Replies#save} stores the state and the events together.
 */
@Entity
@Table(name = "replies")
public class Reply {

    private static final int LONGEST_NAME = 100;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private long ticketId;

    @Enumerated(EnumType.STRING)
    private Author author;

    private @Nullable Long agentId;

    @Column(name = "agent_name")
    private String authorName;

    private String message;

    private boolean internal;

    @Enumerated(EnumType.STRING)
    private Channel channel;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "reply_attachments", joinColumns = @JoinColumn(name = "reply_id"))
    @OrderColumn(name = "position")
    @Column(name = "attachment_id")
    private List<String> attachmentIds;

    private @Nullable String idempotencyKey;

    private Instant sentAt;

    private Instant updatedAt;

    private @Nullable Instant deletedAt;

    @Version
    private long version;

    @Transient
    private final List<ReplyEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Reply() {}

    private Reply(long ticketId, Author author, String authorName, Message message, Channel channel, Instant sentAt) {
        this.ticketId = ticketId;
        this.author = author;
        this.authorName = shortened(authorName);
        this.message = message.text();
        this.attachmentIds = new ArrayList<>(message.attachmentIds());
        this.channel = channel;
        this.sentAt = sentAt;
        this.updatedAt = sentAt;
    }

    public static Reply byAgent(
            long ticketId, Agent agent, Message message, boolean internal, TicketUpdate ticketUpdate, Instant now) {
        var reply = new Reply(ticketId, Author.AGENT, agent.name(), message, Channel.DASHBOARD, now);
        reply.agentId = agent.id();
        reply.internal = internal;
        reply.events.add(new ReplyEvent.Added(null, Map.of(), ticketUpdate, now));
        return reply;
    }

    public static Reply byCustomerOnTheWeb(long ticketId, String customerName, Message message, Instant now) {
        var reply = new Reply(ticketId, Author.CUSTOMER, customerName, message, Channel.WEB, now);
        reply.events.add(ReplyEvent.Added.here(now));
        return reply;
    }

    /** @param sentAt by the channel's clock, so that a message that arrives late stands where it was said */
    public static Reply byCustomerOnWhatsApp(
            long ticketId, String customerName, Message message, WhatsAppCommand command, Instant sentAt, Instant now) {
        var reply = new Reply(ticketId, Author.CUSTOMER, customerName, message, command.channel(), sentAt);
        reply.updatedAt = now;
        reply.idempotencyKey = command.idempotencyKey();
        reply.events.add(new ReplyEvent.Added(command.id(), command.awaitedFiles(), TicketUpdate.NONE, now));
        return reply;
    }

    public void edit(Agent editor, @Nullable String newName, String newMessage, Instant now) {
        refuseIfDeleted();
        if (author == Author.CUSTOMER) {
            throw new CustomerMessageException(id());
        }
        var name = newName == null ? authorName : shortened(newName);
        var text = new Message(newMessage, attachmentIds).text();
        if (name.equals(authorName) && text.equals(message)) {
            return;
        }
        events.add(new ReplyEvent.Updated(editor, authorName, message, now));
        authorName = name;
        message = text;
        updatedAt = now;
    }

    public void delete(Agent deleter, Instant now) {
        refuseIfDeleted();
        deletedAt = now;
        updatedAt = now;
        events.add(new ReplyEvent.Deleted(deleter, authorName, message, now));
    }

    private void refuseIfDeleted() {
        if (deleted()) {
            throw new ReplyDeletedException(id());
        }
    }

    private static String shortened(String name) {
        return name.codePointCount(0, name.length()) <= LONGEST_NAME
                ? name
                : name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME));
    }

    public long id() {
        return requireNonNull(id, "not saved yet");
    }

    public long ticketId() {
        return ticketId;
    }

    public Author author() {
        return author;
    }

    public @Nullable Long agentId() {
        return agentId;
    }

    public String authorName() {
        return authorName;
    }

    public String message() {
        return message;
    }

    public boolean internal() {
        return internal;
    }

    public Channel channel() {
        return channel;
    }

    public List<String> attachmentIds() {
        return List.copyOf(attachmentIds);
    }

    public @Nullable String idempotencyKey() {
        return idempotencyKey;
    }

    public Instant sentAt() {
        return sentAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public boolean deleted() {
        return deletedAt != null;
    }

    public List<ReplyEvent> events() {
        return List.copyOf(events);
    }
}
