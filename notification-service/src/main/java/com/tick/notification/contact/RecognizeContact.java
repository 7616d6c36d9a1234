package com.tick.notification.contact;

import com.tick.notification.channel.Recipient;
import com.tick.support.text.VisibleText;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds who wrote, by the addresses that a message shows, and learns the one that was missing. */
@Component
public class RecognizeContact {

    private final Contacts contacts;
    private final Clock clock;

    RecognizeContact(Contacts contacts, Clock clock) {
        this.contacts = contacts;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Contact> handle(Sighting seen) {
        var user = alias(Recipient.Kind.BSUID, seen.userId());
        var phone = alias(Recipient.Kind.WA_ID, seen.waId());
        var byUser = owner(user);
        var byPhone = owner(phone);
        Contact contact;
        if (byUser.isPresent()) {
            contact = byUser.get();
            // A number that somebody else answers to stays theirs: two contacts are never merged by guessing.
            if (phone != null && byPhone.isEmpty()) {
                contact.learn(phone);
            }
        } else if (byPhone.isPresent() && (user == null || !byPhone.get().hasUserId())) {
            contact = byPhone.get();
            if (user != null) {
                contact.learn(user);
            }
        } else if (user != null) {
            // A known number with another user id: the number has a new owner, or a change of ids passed us by.
            contact = Contact.of(user, clock.instant());
            if (phone != null && byPhone.isEmpty()) {
                contact.learn(phone);
            }
        } else if (phone != null) {
            contact = Contact.of(phone, clock.instant());
        } else {
            return Optional.empty();
        }
        if (seen.profileName() != null && !VisibleText.isBlank(seen.profileName())) {
            contact.calledItself(seen.profileName());
        }
        contacts.save(contact);
        return Optional.of(contact);
    }

    private Optional<Contact> owner(@Nullable Alias alias) {
        return alias == null ? Optional.empty() : contacts.findBy(alias.kind(), alias.address());
    }

    private static @Nullable Alias alias(Recipient.Kind kind, @Nullable String address) {
        return address == null || address.isBlank() ? null : new Alias(kind, address);
    }

    /** What a message shows of its sender. */
    public record Sighting(@Nullable String userId, @Nullable String waId, @Nullable String profileName) {}
}
