package com.tick.notification.contact;

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

/** One contact on one of our numbers: its service window, and the ticket that is just being opened for it. */
@Entity
@Table(name = "conversations")
public class Conversation {

    /** WhatsApp gives 24 hours; what leaves in the last minutes may come too late. */
    static final Duration WINDOW = Duration.ofDays(1).minusMinutes(5);

    private static final Duration BETWEEN_CONFIRMATIONS = Duration.ofDays(1);

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private @Nullable Long id;

    private String contactId;

    private String phoneNumberId;

    private @Nullable Instant lastInboundAt;

    private @Nullable Instant windowUntil;

    private @Nullable String openingCommandId;

    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway.Init")
    protected Conversation() {}

    public Conversation(String contactId, String phoneNumberId) {
        this.contactId = contactId;
        this.phoneNumberId = phoneNumberId;
    }

    /** The customer's clock counts, unless it runs ahead of ours. */
    public void heardFromCustomer(Instant sentAt, Instant receivedAt) {
        var at = sentAt.isBefore(receivedAt) ? sentAt : receivedAt;
        if (lastInboundAt == null || at.isAfter(lastInboundAt)) {
            lastInboundAt = at;
            windowUntil = at.plus(WINDOW);
        }
    }

    public boolean windowOpen(Instant now) {
        return windowUntil != null && now.isBefore(windowUntil);
    }

    /** WhatsApp says that the window is closed; a message that came after the refused attempt has opened it again. */
    public void windowWasClosed(Instant attemptedAt, Instant now) {
        if (windowUntil != null && (lastInboundAt == null || lastInboundAt.isBefore(attemptedAt))) {
            windowUntil = now;
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

    /** True once per day: each confirmation is billed. */
    public boolean takeConfirmation(Instant now) {
        if (confirmedAt != null && confirmedAt.plus(BETWEEN_CONFIRMATIONS).isAfter(now)) {
            return false;
        }
        confirmedAt = now;
        return true;
    }

    /** Until when free words may go to the customer; empty while they may not. */
    Optional<Instant> openUntil(Instant now) {
        return windowOpen(now) ? Optional.ofNullable(windowUntil) : Optional.empty();
    }

    /** WhatsApp tells the time in whole seconds. */
    boolean heardSince(Instant at) {
        return lastInboundAt != null && !lastInboundAt.isBefore(at.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Its number in this service; 0 before it is stored. */
    public long id() {
        return id == null ? 0 : id;
    }

    public String contactId() {
        return contactId;
    }

    public String phoneNumberId() {
        return phoneNumberId;
    }
}
