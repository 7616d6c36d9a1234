package com.tick.notification.inbound;

import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Contacts;
import com.tick.notification.outbound.ConfirmConsent;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a customer wants no more messages, or wants them again, and says so to them once. */
@Component
class TakeConsent {

    private final Contacts contacts;
    private final ConfirmConsent confirm;
    private final Clock clock;

    TakeConsent(Contacts contacts, ConfirmConsent confirm, Clock clock) {
        this.contacts = contacts;
        this.confirm = confirm;
        this.clock = clock;
    }

    /** The note for agents; empty when the message is no such word, or a START of somebody who never stopped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> handle(Item.FromCustomer item, Contact contact) {
        var said = ConsentWord.in(item.words()).filter(it -> it.word() == ConsentWord.STOP || contact.stopped());
        said.ifPresent(it -> {
            if (it.word() == ConsentWord.STOP) {
                contact.stop(clock.instant());
            } else {
                contact.start();
            }
            contacts.save(contact);
            confirm.handle(item.wamid(), contact.recipient(), item.phoneNumberId(), it.confirmation());
        });
        return said.map(it -> it.word().note());
    }
}
