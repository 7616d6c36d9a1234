package com.tick.notification.contact;

import com.tick.notification.channel.whatsapp.Recipient;
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
import java.util.List;
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

    private @Nullable String username;

    /** By WhatsApp's clock, when they were first seen with their present number. */
    private @Nullable Instant numberSince;

    /** When they were found to have a number that was another contact's before. */
    private @Nullable Instant numberTakenAt;

    /** Their last number, where another contact has it now and nothing newer is known of them. */
    private @Nullable String lostWaId;

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

    static Contact met(Instant now) {
        return new Contact(UUID.randomUUID().toString(), now);
    }

    /** The newest id is the one to write to; older ones still recognize the contact. */
    void learnUserId(String id) {
        if (aliases.add(new Alias(Recipient.Kind.BSUID, id))) {
            userId = id;
        }
    }

    /**
     * They write from this number now, and so no longer from another one.
     *
     * @param seenAt by WhatsApp's clock
     * @param takenAt when it was found to be theirs and no longer somebody else's; null where it was nobody's
     * @return the numbers that they had until now
     */
    List<String> moveTo(String number, Instant seenAt, @Nullable Instant takenAt) {
        var left = aliases.stream()
                .filter(alias -> alias.isPhone() && !alias.isOnLineOf(number))
                .toList();
        left.forEach(aliases::remove);
        if (waId == null || !new Alias(Recipient.Kind.WA_ID, waId).isOnLineOf(number)) {
            numberSince = seenAt;
            numberTakenAt = takenAt;
        }
        aliases.add(new Alias(Recipient.Kind.WA_ID, number));
        waId = number;
        lostWaId = null;
        return left.stream().map(Alias::address).toList();
    }

    /** Another contact has the number now. */
    void lose(String number) {
        aliases.removeIf(alias -> alias.isOnLineOf(number));
        if (waId != null && new Alias(Recipient.Kind.WA_ID, waId).isOnLineOf(number)) {
            lostWaId = waId;
            waId = null;
        }
    }

    /** They wrote without showing a number, and can be answered by their id. */
    void wroteByUserId() {
        lostWaId = null;
    }

    boolean writesFrom(String number) {
        return number.equals(waId);
    }

    /** Whether they have had their number since before that time, so that what was said then belongs to an older one. */
    boolean hadItsNumberBefore(Instant at) {
        return numberSince == null || !numberSince.isAfter(at);
    }

    /** Whether something older than this would have been for whoever had the number before. */
    public boolean tookItsNumberAfter(Instant at) {
        return numberTakenAt != null && numberTakenAt.isAfter(at);
    }

    /** Their number is somebody else's now: nothing can be sent to them before they write again. */
    public boolean lostItsNumber() {
        return lostWaId != null;
    }

    void isKnownAs(String name) {
        username = TextParts.shortened(VisibleText.strip(name), LONGEST_NAME);
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

    /** Of somebody who lost their number it is that number still: what is for them must not arrive there. */
    public Recipient recipient() {
        var number = waId == null ? lostWaId : waId;
        return number == null ? new Recipient(Recipient.Kind.BSUID, String.valueOf(userId)) : Recipient.phone(number);
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

    /** Profile name, else the username, else a number that shows only its ends. */
    public String displayName() {
        if (profileName != null && !VisibleText.isBlank(profileName)) {
            return profileName;
        }
        return username == null ? maskedAddress() : username;
    }

    /** What they chose to be found by on WhatsApp. */
    public @Nullable String username() {
        return username;
    }

    /** For people who look after the service: enough to recognize, too little to call. */
    public String maskedAddress() {
        if (waId != null) {
            return masked(waId);
        }
        return username == null ? "WhatsApp user" : username;
    }

    private static String masked(String digits) {
        int shown = Math.min(3, digits.length() / 3);
        return "+" + digits.substring(0, shown) + "•".repeat(digits.length() - 2 * shown)
                + digits.substring(digits.length() - shown);
    }
}
