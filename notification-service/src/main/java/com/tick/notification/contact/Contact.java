package com.tick.notification.contact;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.ContactAddress.Kind;
import com.tick.support.phone.PhoneLine;
import com.tick.support.text.TextParts;
import com.tick.support.text.VisibleText;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Somebody who writes to us, known by one or more addresses. */
@Entity
@Table(name = "contacts")
public class Contact {

    private static final int LONGEST_NAME = 200;

    @Id
    private String id;

    private @Nullable String profileName;

    /** The number that they have now, on {@link #phoneChannel}. */
    @Column(name = "wa_id")
    private @Nullable String phone;

    @Column(name = "number_channel")
    private @Nullable ChannelId phoneChannel;

    private @Nullable String userId;

    private @Nullable String username;

    /** By the channel's clock, when they were first seen with their present number. */
    private @Nullable Instant numberSince;

    /** When they were found to have a number that was another contact's before. */
    private @Nullable Instant numberTakenAt;

    /** Their last number, where another contact has it now and nothing newer is known of them. */
    @Column(name = "lost_wa_id")
    private @Nullable String lostPhone;

    private Instant createdAt;
    private @Nullable Instant stoppedAt;
    private boolean wroteSinceStop;
    private @Nullable Instant noMarketingSince;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "contact_aliases", joinColumns = @JoinColumn(name = "contact_id"))
    private Set<ContactAddress> addresses = new LinkedHashSet<>();

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
    void learn(ContactAddress address) {
        if (addresses.add(address) && address.kind() == Kind.USER_ID) {
            userId = address.value();
        }
    }

    /**
     * They write from this number now, and so no longer from another one.
     *
     * @param seenAt by the channel's clock
     * @param takenAt when it was found to be theirs and no longer somebody else's; null where it was nobody's
     * @return the numbers that they had until now
     */
    List<String> moveTo(ContactAddress number, Instant seenAt, @Nullable Instant takenAt) {
        var left = addresses.stream()
                .filter(address -> address.isPhone()
                        && address.channel().equals(number.channel())
                        && !isSameLine(address.value(), number.value()))
                .toList();
        left.forEach(addresses::remove);
        if (phone == null || !isSameLine(phone, number.value())) {
            numberSince = seenAt;
            numberTakenAt = takenAt;
        }
        addresses.add(number);
        phone = number.value();
        phoneChannel = number.channel();
        lostPhone = null;
        return left.stream().map(ContactAddress::value).toList();
    }

    /** Another contact has the number now. */
    void lose(ContactAddress number) {
        addresses.removeIf(address -> address.isPhone()
                && address.channel().equals(number.channel())
                && isSameLine(address.value(), number.value()));
        if (phone != null && number.channel().equals(phoneChannel) && isSameLine(phone, number.value())) {
            lostPhone = phone;
            phone = null;
        }
    }

    private static boolean isSameLine(String one, String other) {
        return PhoneLine.key(one).equals(PhoneLine.key(other));
    }

    /** They wrote without showing a number, and can be answered by their id. */
    void wroteWithoutPhone() {
        lostPhone = null;
    }

    boolean writesFrom(ContactAddress number) {
        return number.value().equals(phone) && number.channel().equals(phoneChannel);
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
        return lostPhone != null;
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

    /** The channel's own switch for advertising; Tick sends none, but shows what the customer chose. */
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

    /**
     * Where to write to them on a channel. Of somebody who lost their number it is that number still: what is for them must
     * not arrive there.
     */
    public Optional<ContactAddress> addressOn(ChannelId channel) {
        var number = phone == null ? lostPhone : phone;
        if (number != null && channel.equals(phoneChannel)) {
            return Optional.of(new ContactAddress(channel, Kind.PHONE, number));
        }
        return addresses.stream()
                .filter(address -> address.channel().equals(channel))
                .filter(address ->
                        address.kind() != Kind.USER_ID || address.value().equals(userId))
                .min(Comparator.comparing(ContactAddress::value));
    }

    public Set<ContactAddress> addresses() {
        return Set.copyOf(addresses);
    }

    public @Nullable String phone() {
        return phone;
    }

    public @Nullable String mobileE164() {
        return phone == null ? null : "+" + phone;
    }

    /** Where they write mail from; null where nobody knows. */
    public @Nullable String mailbox() {
        return addresses.stream()
                .filter(address -> address.kind() == Kind.EMAIL)
                .map(ContactAddress::value)
                .sorted()
                .findFirst()
                .orElse(null);
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

    /** What they chose to be found by. */
    public @Nullable String username() {
        return username;
    }

    /** For people who look after the service: enough to recognize, too little to call. */
    public String maskedAddress() {
        if (phone != null) {
            return masked(phone);
        }
        return username == null
                ? addresses.stream()
                        .filter(address -> address.kind() == Kind.EMAIL)
                        .findFirst()
                        .map(address -> maskedMailbox(address.value()))
                        .orElse("WhatsApp user")
                : username;
    }

    private static String maskedMailbox(String address) {
        return address.charAt(0) + "•••" + address.substring(Math.max(address.lastIndexOf('@'), 0));
    }

    private static String masked(String digits) {
        int shown = Math.min(3, digits.length() / 3);
        return "+" + digits.substring(0, shown) + "•".repeat(digits.length() - 2 * shown)
                + digits.substring(digits.length() - shown);
    }
}
