package com.tick.notification.contact;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.Sender;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One contact on one of our addresses: whether free text may go, and the ticket that is just being opened for it. */
@Entity
@Table(name = "conversations")
public class Conversation {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String contactId;

    /** Ours, by its id. */
    @Column(name = "phone_number_id")
    private String sender;

    private ChannelId channel;

    private @Nullable Instant lastInboundAt;

    /** Until when free text may go to the customer, where the channel allows it for a while only. */
    @Column(name = "window_until")
    private @Nullable Instant freeTextUntil;

    private @Nullable String openingCommandId;

    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected Conversation() {}

    public Conversation(String contactId, Sender sender) {
        this.contactId = contactId;
        this.sender = sender.id();
        this.channel = sender.channel();
    }

    /**
     * The customer's clock counts, unless it runs ahead of ours.
     *
     * @param freeTextFor how long after this free text may go to them; null where it always may
     */
    public void heardFromCustomer(Instant sentAt, Instant receivedAt, @Nullable Duration freeTextFor) {
        var at = sentAt.isBefore(receivedAt) ? sentAt : receivedAt;
        if (lastInboundAt == null || at.isAfter(lastInboundAt)) {
            lastInboundAt = at;
            freeTextUntil = freeTextFor == null ? null : at.plus(freeTextFor);
        }
    }

    public boolean takesFreeText(Instant now) {
        return freeTextUntil != null && now.isBefore(freeTextUntil);
    }

    /** The channel refused free text; a message that came after the refused attempt allows it again. */
    public void refusedFreeText(Instant attemptedAt, Instant now) {
        if (freeTextUntil != null && (lastInboundAt == null || lastInboundAt.isBefore(attemptedAt))) {
            freeTextUntil = now;
        }
    }

    public boolean opening() {
        return openingCommandId != null;
    }

    public void startOpening(String commandId) {
        openingCommandId = commandId;
    }

    public void opened() {
        openingCommandId = null;
    }

    /** @return whether the last one was so long ago: confirmations may be billed, and programs may answer them */
    public boolean takeConfirmation(Instant now, Duration between) {
        if (confirmedAt != null && confirmedAt.plus(between).isAfter(now)) {
            return false;
        }
        confirmedAt = now;
        return true;
    }

    /** Until when free text may go to the customer; empty while they may not. */
    public Optional<Instant> freeTextUntil(Instant now) {
        return takesFreeText(now) ? Optional.ofNullable(freeTextUntil) : Optional.empty();
    }

    /** Some channels tell the time in whole seconds. */
    public boolean heardSince(Instant at) {
        return lastInboundAt != null && !lastInboundAt.isBefore(at.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Its number in this service; 0 before it is stored. */
    public long id() {
        return id == null ? 0 : id;
    }

    public String contactId() {
        return contactId;
    }

    /** The address of ours that they write to. */
    public Sender sender() {
        return new Sender(channel, sender);
    }

    public ChannelId channel() {
        return channel;
    }
}
