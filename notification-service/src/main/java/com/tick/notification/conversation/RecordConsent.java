package com.tick.notification.conversation;

import com.tick.notification.channel.ExternalId;
import com.tick.notification.channel.InboundEvent;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Contacts;
import com.tick.notification.notice.QueueConsentNotice;
import java.time.Clock;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Notes that a customer wants no more messages, or wants them again, and says so to them once. */
@Component
public class RecordConsent {

    private final Contacts contacts;
    private final QueueConsentNotice confirm;
    private final Clock clock;

    RecordConsent(Contacts contacts, QueueConsentNotice confirm, Clock clock) {
        this.contacts = contacts;
        this.confirm = confirm;
        this.clock = clock;
    }

    /** The note for agents; empty when the message is no such word, or a START of somebody who never stopped. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<String> handle(InboundEvent.Message event, Contact contact) {
        var said =
                ConsentWord.in(event.content().text()).filter(it -> it.word() == ConsentWord.STOP || contact.stopped());
        said.ifPresent(it -> {
            if (it.word() == ConsentWord.STOP) {
                contact.stop(clock.instant());
            } else {
                contact.start();
            }
            contacts.save(contact);
            var origin = event.origin();
            contact.addressOn(origin.receivedBy().channel())
                    .ifPresent(to -> confirm.handle(
                            ExternalId.hash(origin.externalId()), to, origin.receivedBy(), it.confirmation()));
        });
        return said.map(it -> it.word().note());
    }
}
