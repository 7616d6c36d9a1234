package com.tick.notification.contact;

import com.tick.notification.channel.Recipient;
import com.tick.support.text.TextParts;
import com.tick.support.text.VisibleText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who writes to us on WhatsApp, known by one or more addresses. */
@Entity
@Table(name = "contacts")
public class Contact {

    private static final int LONGEST_NAME = 200;

    @Id
    private String id;

    private @Nullable String profileName;

    private @Nullable String waId;

    private @Nullable String userId;

    private Instant createdAt;
    private @Nullable Instant stoppedAt;
    private boolean wroteSinceStop;
    private @Nullable Instant noMarketingSince;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contact_aliases", joinColumns = @JoinColumn(name = "contact_id"))
    private Set<Alias> aliases = new LinkedHashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected Contact() {}

    @SuppressWarnings("NullAway.Init")
    private Contact(String id, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
    }

    static Contact of(Alias alias, Instant now) {
        var contact = new Contact(UUID.randomUUID().toString(), now);
        contact.learn(alias);
        return contact;
    }

    /** The newest address of its kind is the one to write to; older ones still recognize the contact. */
    void learn(Alias alias) {
        aliases.add(alias);
        if (alias.kind() == Recipient.Kind.WA_ID) {
            waId = alias.address();
        } else {
            userId = alias.address();
        }
    }

    void calledItself(String name) {
        profileName = TextParts.shortened(VisibleText.strip(name), LONGEST_NAME);
    }

    /** The customer wants no messages any more. */
    public void stop(Instant now) {
        stoppedAt = now;
        wroteSinceStop = false;
    }

    /** The customer wrote something: what they ask may be answered, even when they want nothing else. */
    public void wrote() {
        wroteSinceStop = true;
    }

    /** The customer wants messages again. */
    public void start() {
        stoppedAt = null;
    }

    /** They asked for no more messages, and have not taken that back. */
    public boolean stopped() {
        return stoppedAt != null;
    }

    /** They want no messages but answers to what they wrote after that. */
    public boolean wantsAnswersOnly() {
        return stopped() && wroteSinceStop;
    }

    /** WhatsApp's own switch for advertising; Tick sends none, but shows what the customer chose. */
    public void wantsMarketing(boolean wanted, Instant now) {
        if (wanted) {
            noMarketingSince = null;
        } else if (noMarketingSince == null) {
            noMarketingSince = now;
        }
    }

    public boolean wantsNoMarketing() {
        return noMarketingSince != null;
    }

    public String id() {
        return id;
    }

    /** When they first wrote. */
    public Instant since() {
        return createdAt;
    }

    public Recipient recipient() {
        return waId != null ? Recipient.phone(waId) : new Recipient(Recipient.Kind.BSUID, String.valueOf(userId));
    }

    public Set<Alias> aliases() {
        return Set.copyOf(aliases);
    }

    public @Nullable String waId() {
        return waId;
    }

    public @Nullable String mobileE164() {
        return waId == null ? null : "+" + waId;
    }

    boolean hasUserId() {
        return userId != null;
    }

    /** Profile name, else a number that shows only its ends. */
    public String displayName() {
        if (profileName != null && !VisibleText.isBlank(profileName)) {
            return profileName;
        }
        return waId == null ? "WhatsApp user" : masked(waId);
    }

    /** For people who look after the service: enough to recognize, too little to call. */
    public String maskedAddress() {
        return waId == null ? "WhatsApp user" : masked(waId);
    }

    private static String masked(String digits) {
        int shown = Math.min(3, digits.length() / 3);
        return "+" + digits.substring(0, shown) + "•".repeat(digits.length() - 2 * shown)
                + digits.substring(digits.length() - shown);
    }
}
