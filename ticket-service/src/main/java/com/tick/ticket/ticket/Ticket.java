package com.tick.ticket.ticket;

import static java.util.Objects.requireNonNull;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
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
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A customer's request for help, from its first words until it is closed.
 *
 * <p>Every change is recorded as a {@link TicketEvent}; {@link Tickets#save} stores the state and the events together.
 */
@Entity
@Table(name = "tickets")
public class Ticket {

    private static final int FIRST_LINK = 1;

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private UUID uuid;

    private String reference;

    @Embedded
    private Customer customer;

    @Embedded
    private Issue issue;

    /** By its name in the API, which is what other tools reading the table expect. */
    private String status;

    private String channel;

    private boolean whatsappEnabled;

    private boolean whatsappNotifications;

    private @Nullable String contactId;

    private @Nullable String commandKey;

    private @Nullable Long assigneeId;

    private int linkVersion = FIRST_LINK;

    private String linkSha256;

    @ElementCollection
    @CollectionTable(name = "ticket_attachments", joinColumns = @JoinColumn(name = "ticket_id"))
    @OrderColumn(name = "position")
    private List<TicketAttachment> attachments = new ArrayList<>();

    private Instant createdAt;

    /** Later moments are noted beside the ticket. */
    @Column(updatable = false)
    private Instant lastCustomerAt;

    private Instant updatedAt;

    @Version
    private long version;

    @Transient
    private final List<TicketEvent> events = new ArrayList<>();

    @SuppressWarnings("NullAway.Init")
    protected Ticket() {}

    private Ticket(String reference, Customer customer, Issue issue, Channel channel, PrivateLinks links, Instant now) {
        this.uuid = UUID.randomUUID();
        this.reference = reference;
        this.customer = customer;
        this.issue = issue;
        this.status = TicketStatus.NEW.wireName();
        this.channel = channel.wireName();
        this.whatsappNotifications = true;
        this.linkSha256 = links.fingerprint(links.token(uuid, linkVersion));
        this.createdAt = now;
        this.lastCustomerAt = now;
        this.updatedAt = now;
    }

    public static Ticket fromWeb(
            String reference,
            Customer customer,
            Issue issue,
            boolean whatsappNotifications,
            List<TicketAttachment> attachments,
            PrivateLinks links,
            Instant now) {
        var ticket = new Ticket(reference, customer, issue, Channel.WEB, links, now);
        ticket.whatsappNotifications = whatsappNotifications;
        ticket.attachments.addAll(attachments);
        ticket.events.add(new TicketEvent.Opened(Actor.customer(customer.name()), null, now));
        return ticket;
    }

    public static Ticket fromWhatsApp(
            String reference,
            Customer customer,
            Issue issue,
            WhatsAppOrigin origin,
            List<TicketAttachment> attachments,
            PrivateLinks links,
            Instant now) {
        var ticket = new Ticket(reference, customer, issue, Channel.WHATSAPP, links, now);
        ticket.whatsappEnabled = true;
        ticket.contactId = origin.contactId();
        ticket.commandKey = origin.idempotencyKey();
        ticket.attachments.addAll(attachments);
        ticket.events.add(new TicketEvent.Opened(Actor.customer(customer.name()), origin.commandId(), now));
        return ticket;
    }

    /** The same status again is no change. */
    public void change(TicketStatus to, Actor by, Instant now) {
        var from = status();
        if (from == to) {
            return;
        }
        status = to.wireName();
        updatedAt = now;
        events.add(new TicketEvent.StatusChanged(from, to, assigneeId, by, now));
    }

    /** Takes a closed ticket up again; any other stays as it is. */
    public void reopen(Actor by, Instant now) {
        if (status() == TicketStatus.CLOSED) {
            change(TicketStatus.IN_PROGRESS, by, now);
        }
    }

    /** The customer has written on WhatsApp: from now on there is a contact. */
    public void linkWhatsApp() {
        whatsappEnabled = true;
    }

    /** @param to null: nobody any more */
    public void assign(@Nullable Assignee to, Actor by, Instant now) {
        var newId = to == null ? null : Long.valueOf(to.agentId());
        if (Objects.equals(assigneeId, newId)) {
            return;
        }
        events.add(new TicketEvent.Assigned(assigneeId, to, status(), by, now));
        assigneeId = newId;
        updatedAt = now;
    }

    /** @param expected the version that the caller has seen; null: whatever it is */
    public void refuseUnlessAt(@Nullable Long expected) {
        if (expected != null && expected != version) {
            throw new TicketChanged(id());
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
        return TicketStatus.of(status);
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

    /** The fingerprint of the present private link. */
    public String linkSha256() {
        return linkSha256;
    }

    public List<TicketAttachment> attachments() {
        return List.copyOf(attachments);
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant updatedAt() {
        return updatedAt;
    }

    public long version() {
        return version;
    }

    /** What has happened since this was last asked. */
    public List<TicketEvent> takeEvents() {
        var taken = List.copyOf(events);
        events.clear();
        return taken;
    }
}
