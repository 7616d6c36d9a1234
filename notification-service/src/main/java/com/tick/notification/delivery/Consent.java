package com.tick.notification.delivery;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Contacts;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whether a customer who wrote STOP may be written to: not of our own accord, but what an agent answers to something
 * that they wrote after that is what they asked for.
 */
@Component
public class Consent {

    private final Contacts contacts;

    Consent(Contacts contacts) {
        this.contacts = contacts;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean allows(ContactAddress to, MessageKind kind) {
        return allows(contacts.findBy(to), kind);
    }

    boolean allows(Optional<Contact> to, MessageKind kind) {
        return kind == MessageKind.CONSENT
                || to.map(it -> !it.stopped() || (it.wantsAnswersOnly() && kind.writtenByAgent()))
                        .orElse(true);
    }

    /** The channel's own switch for advertising. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean allowsMarketing(ContactAddress to) {
        return contacts.findBy(to).map(it -> !it.wantsNoMarketing()).orElse(true);
    }
}
