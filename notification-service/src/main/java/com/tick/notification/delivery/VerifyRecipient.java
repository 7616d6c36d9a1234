package com.tick.notification.delivery;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Contacts;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Makes sure, at the moment a message leaves, that its address is that of the person it is for. Numbers get new owners, and
 * one that was completed with a country is anybody's until somebody writes from it.
 */
@Component
class VerifyRecipient {

    private final Contacts contacts;

    VerifyRecipient(Contacts contacts) {
        this.contacts = contacts;
    }

    /** @param holder who has the message's address now, if it is anybody who ever wrote to us */
    @Transactional(propagation = Propagation.MANDATORY)
    public Finding of(Message message, Optional<Contact> holder) {
        var about = message.subject();
        var meant = about == null ? null : about.contactId();
        if (meant == null) {
            return holder.map(it -> holderOfPhone(it, message)).orElseGet(() -> phoneOfNobody(message, about));
        }
        return holder.filter(it -> it.id().equals(meant))
                .or(() -> contacts.find(meant))
                .map(it -> contact(it, message))
                .orElse(Finding.to(message.recipient()));
    }

    /** The message names a phone only: it is for whoever had it when the message was queued. */
    private static Finding holderOfPhone(Contact holder, Message message) {
        return holder.tookItsNumberAfter(message.createdAt())
                ? Finding.NEW_OWNER
                : Finding.to(holder.addressOn(message.channel()).orElse(message.recipient()));
    }

    private static Finding phoneOfNobody(Message message, @Nullable Subject about) {
        boolean guessed = about != null && Boolean.TRUE.equals(about.mobileGuessed());
        return guessed ? Finding.NOT_CONFIRMED : Finding.to(message.recipient());
    }

    private static Finding contact(Contact it, Message message) {
        if (it.addressOn(message.channel()).isEmpty()) {
            return Finding.to(message.recipient());
        }
        return it.lostItsNumber()
                ? Finding.NEW_OWNER
                : Finding.to(it.addressOn(message.channel()).get());
    }

    /**
     * Where a message may go.
     *
     * @param to null where it must not go anywhere
     * @param refusal why it must not; null where it may
     * @param untilTheyWrite whether it may go as soon as the customer writes
     */
    record Finding(@Nullable ContactAddress to, @Nullable Cause refusal, boolean untilTheyWrite) {

        static final Finding NEW_OWNER = new Finding(null, Cause.NEW_OWNER, false);
        static final Finding NOT_CONFIRMED = new Finding(null, Cause.NOT_CONFIRMED, true);

        static Finding to(ContactAddress recipient) {
            return new Finding(recipient, null, false);
        }
    }
}
