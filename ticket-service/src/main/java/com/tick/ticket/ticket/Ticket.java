package com.tick.ticket.ticket;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A customer's request for help, from its first words until it is closed.
 *
 * <p>Every change is recorded as a {@link TicketEvent}; {@link Tickets#save} stores the state and the events together.
 */
public class Ticket {

    private static final int FIRST_LINK = 1;

    private @Nullable Long id;

    private final UUID uuid;

    private final String reference;

    private final Customer customer;

    private final Issue issue;

    private final String channel;

    private TicketStatus status;

    private boolean whatsappEnabled;

    private boolean whatsappNotifications;

    private @Nullable String contactId;

    private @Nullable String commandKey;

    private @Nullable Long assigneeId;

    private final int linkVersion;

    /** The fingerprint of the present private link. */
    private final String linkSha256;

    private final Supplier<List<TicketAttachment>> attachments;

    private final Instant createdAt;

    private Instant updatedAt;

    private long version;

    private long eventVersion;

    private boolean changed;

    private final List<TicketEvent> events = new ArrayList<>();

    private Ticket(
            String reference,
            Customer customer,
            Issue issue,
            Channel channel,
            List<TicketAttachment> attachments,
            PrivateLinks links,
            Instant now) {
        this.uuid = UUID.randomUUID();
        this.reference = reference;
        this.customer = customer;
        this.issue = issue;
        this.status = TicketStatus.NEW;
        this.channel = channel.wireName();
        this.whatsappNotifications = true;
        this.linkVersion = FIRST_LINK;
        this.linkSha256 = links.fingerprint(links.token(uuid, linkVersion));
        var files = List.copyOf(attachments);
        this.attachments = () -> files;
        this.createdAt = now;
        this.updatedAt = now;
    }

    private Ticket(StoredTicket stored) {
        this.id = stored.id();
        this.uuid = stored.link().ticketUuid();
        this.reference = stored.reference();
        this.customer = stored.customer();
        this.issue = stored.issue();
        this.status = stored.state().status();
        this.channel = stored.origin().channel();
        this.whatsappEnabled = stored.state().whatsappEnabled();
        this.whatsappNotifications = stored.state().whatsappNotifications();
        this.contactId = stored.origin().contactId();
        this.commandKey = stored.origin().commandKey();
        this.assigneeId = stored.state().assigneeId();
        this.linkVersion = stored.link().version();
        this.linkSha256 = stored.link().sha256();
        this.attachments = stored.attachments();
        this.createdAt = stored.origin().createdAt();
        this.updatedAt = stored.state().updatedAt();
        this.version = stored.state().version();
        this.eventVersion = stored.state().eventVersion();
    }

    /** A ticket as a store has it. */
    public static Ticket of(StoredTicket stored) {
        return new Ticket(stored);
    }

    public static Ticket fromWeb(
            String reference,
            Customer customer,
            Issue issue,
            boolean whatsappNotifications,
            List<TicketAttachment> attachments,
            PrivateLinks links,
            Instant now) {
        var ticket = new Ticket(reference, customer, issue, Channel.WEB, attachments, links, now);
        ticket.whatsappNotifications = whatsappNotifications;
        ticket.record(new TicketEvent.Opened(Actor.customer(customer.name()), null, now));
        return ticket;
    }

    public static Ticket fromChannel(
            String reference,
            Customer customer,
            Issue issue,
            ChannelOrigin origin,
            List<TicketAttachment> attachments,
            PrivateLinks links,
            Instant now) {
        var ticket = new Ticket(reference, customer, issue, origin.channel(), attachments, links, now);
        ticket.whatsappEnabled = origin.channel() == Channel.WHATSAPP;
        ticket.contactId = origin.contactId();
        ticket.commandKey = origin.idempotencyKey();
        ticket.record(new TicketEvent.Opened(Actor.customer(customer.name()), origin.commandId(), now));
        return ticket;
    }

    /** The same status again is no change. */
    public void change(TicketStatus to, Actor by, Instant now) {
        change(to, by, null, now);
    }

    /** @param replyId the reply to the customer that tells them; null: none does */
    public void change(TicketStatus to, Actor by, @Nullable Long replyId, Instant now) {
        var from = status;
        if (from == to) {
            return;
        }
        status = to;
        updatedAt = now;
        record(new TicketEvent.StatusChanged(from, to, assigneeId, by, replyId, now));
    }

    /** Takes a closed ticket up again; any other stays as it is. */
    public void reopen(Actor by, Instant now) {
        if (status == TicketStatus.CLOSED) {
            change(TicketStatus.IN_PROGRESS, by, now);
        }
    }

    /** The customer has written on WhatsApp: from now on there is a contact. */
    public void linkWhatsApp() {
        changed |= !whatsappEnabled;
        whatsappEnabled = true;
    }

    /** @param to null: nobody any more */
    public void assign(@Nullable Assignee to, Actor by, Instant now) {
        var newId = to == null ? null : Long.valueOf(to.agentId());
        if (Objects.equals(assigneeId, newId)) {
            return;
        }
        record(new TicketEvent.Assigned(assigneeId, to, status, by, now));
        assigneeId = newId;
        updatedAt = now;
    }

    private void record(TicketEvent event) {
        eventVersion++;
        changed = true;
        events.add(event);
    }

    /** @param expected the version that the caller has seen; null: whatever it is */
    public void refuseUnlessAt(@Nullable Long expected) {
        if (expected != null && expected != version) {
            throw new TicketChangedException(id());
        }
    }

    public long id() {
        return requireNonNull(id, "not saved yet");
    }

    public UUID uuid() {
        return uuid;
    }

    public String reference() {
        return reference;
    }

    public Customer customer() {
        return customer;
    }

    public Issue issue() {
        return issue;
    }

    public TicketStatus status() {
        return status;
    }

    public String channel() {
        return channel;
    }

    /** Whether a WhatsApp contact is linked. */
    public boolean whatsappEnabled() {
        return whatsappEnabled;
    }

    public boolean whatsappNotifications() {
        return whatsappNotifications;
    }

    public @Nullable String contactId() {
        return contactId;
    }

    public @Nullable String commandKey() {
        return commandKey;
    }

    public @Nullable Long assigneeId() {
        return assigneeId;
    }

    public int linkVersion() {
        return linkVersion;
    }

    public String linkSha256() {
        return linkSha256;
    }

    public List<TicketAttachment> attachments() {
        return attachments.get();
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    /** What agents see of its changes; events alone leave it as it is. */
    public long version() {
        return version;
    }

    /** The version of its last event, those included that were not taken yet. */
    public long eventVersion() {
        return eventVersion;
    }

    /** Whether there is something to be stored. */
    public boolean isChanged() {
        return changed;
    }

    /** A store has it now, under this number. */
    public void storedAs(long newId) {
        if (id != null) {
            version++;
        }
        id = newId;
        changed = false;
    }

    public boolean isNew() {
        return id == null;
    }

    /** What has happened since this was last asked, the last one with {@link #eventVersion}. */
    public List<TicketEvent> takeEvents() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }
}
