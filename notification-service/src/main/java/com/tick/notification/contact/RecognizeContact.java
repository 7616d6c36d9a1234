package com.tick.notification.contact;

import com.tick.notification.channel.whatsapp.Recipient;
import com.tick.support.text.VisibleText;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Finds who wrote, by the addresses that a message shows, and learns the one that was missing. */
@Component
public class RecognizeContact {

    private final Contacts contacts;
    private final AssignNumber assign;
    private final Clock clock;

    RecognizeContact(Contacts contacts, AssignNumber assign, Clock clock) {
        this.contacts = contacts;
        this.assign = assign;
        this.clock = clock;
    }

    /** @param at when it was seen, by WhatsApp's clock */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Recognized> handle(Sighting seen, Instant at) {
        var user = present(seen.userId());
        var phone = present(seen.waId());
        if (user == null && phone == null) {
            return Optional.empty();
        }
        var contact = known(user, phone).orElseGet(() -> Contact.met(clock.instant()));
        if (user != null) {
            contact.learnUserId(user);
        }
        var left = phone == null ? Recognized.NONE : assign.handle(contact, phone, at);
        if (phone == null) {
            contact.wroteByUserId();
        }
        learnNames(contact, seen);
        contacts.save(contact);
        return Optional.of(new Recognized(contact, left));
    }

    /**
     * By the user id first. A known number with another user id has a new owner, or a change of ids passed us by: two
     * contacts are never merged by guessing.
     */
    private Optional<Contact> known(@Nullable String user, @Nullable String phone) {
        if (user == null) {
            return contacts.findBy(Recipient.Kind.WA_ID, Objects.requireNonNull(phone));
        }
        var byUser = contacts.findBy(Recipient.Kind.BSUID, user);
        return byUser.isPresent() || phone == null
                ? byUser
                : contacts.findBy(Recipient.Kind.WA_ID, phone).filter(it -> !it.hasUserId());
    }

    private static void learnNames(Contact contact, Sighting seen) {
        if (seen.profileName() != null && !VisibleText.isBlank(seen.profileName())) {
            contact.calledItself(seen.profileName());
        }
        if (seen.username() != null && !VisibleText.isBlank(seen.username())) {
            contact.isKnownAs(seen.username());
        }
    }

    private static @Nullable String present(@Nullable String address) {
        return address == null || address.isBlank() ? null : address;
    }

    /** What a message shows of its sender. */
    public record Sighting(
            @Nullable String userId, @Nullable String waId, @Nullable String profileName, @Nullable String username) {

        public Sighting(@Nullable String userId, @Nullable String waId, @Nullable String profileName) {
            this(userId, waId, profileName, null);
        }
    }
}
