package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.Recipient;
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
class Consent {

    private final Contacts contacts;

    Consent(Contacts contacts) {
        this.contacts = contacts;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public boolean allows(Recipient to, MessageKind kind) {
        return allows(contacts.findBy(to.kind(), to.address()), kind);
    }

    boolean allows(Optional<Contact> to, MessageKind kind) {
        return kind == MessageKind.CONSENT
                || to.map(it -> !it.stopped() || (it.wantsAnswersOnly() && kind.writtenByAgent()))
                        .orElse(true);
    }

    /** WhatsApp's own switch for advertising. */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean allowsMarketing(Recipient to) {
        return contacts.findBy(to.kind(), to.address())
                .map(it -> !it.wantsNoMarketing())
                .orElse(true);
    }
}
