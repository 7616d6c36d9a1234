package com.tick.notification.contact;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Participant;
import com.tick.support.text.VisibleText;
import java.time.Clock;
import java.time.Instant;
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

    /** @param at when it was seen, by the channel's clock */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Recognized> handle(Participant seen, Instant at) {
        var phone = first(seen, true);
        var other = first(seen, false);
        if (phone == null && other == null) {
            return Optional.empty();
        }
        var contact = known(other, phone).orElseGet(() -> Contact.met(clock.instant()));
        if (other != null) {
            contact.learn(other);
        }
        var left = phone == null ? Recognized.NONE : assign.handle(contact, phone, at);
        if (phone == null) {
            contact.wroteWithoutPhone();
        }
        learnNames(contact, seen);
        contacts.save(contact);
        return Optional.of(new Recognized(contact, left));
    }

    /**
     * By the address that never gets a new owner first. A known number with another user id has a new owner, or a change of
     * ids passed us by: two contacts are never merged by guessing.
     */
    private Optional<Contact> known(@Nullable ContactAddress other, @Nullable ContactAddress phone) {
        var byOther = other == null ? Optional.<Contact>empty() : contacts.findBy(other);
        if (byOther.isPresent() || phone == null) {
            return byOther;
        }
        return contacts.findBy(phone).filter(contact -> other == null || !contact.hasUserId());
    }

    private static void learnNames(Contact contact, Participant seen) {
        if (seen.name() != null && !VisibleText.isBlank(seen.name())) {
            contact.calledItself(seen.name());
        }
        if (seen.username() != null && !VisibleText.isBlank(seen.username())) {
            contact.isKnownAs(seen.username());
        }
    }

    private static @Nullable ContactAddress first(Participant seen, boolean phone) {
        return seen.addresses().stream()
                .filter(address ->
                        address.isPhone() == phone && !address.value().isBlank())
                .findFirst()
                .orElse(null);
    }
}
