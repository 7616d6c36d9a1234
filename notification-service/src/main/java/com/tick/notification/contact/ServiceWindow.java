package com.tick.notification.contact;

import com.tick.notification.channel.whatsapp.Recipient;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether free words may go to somebody: only for a day after they last wrote to this number. */
@Component
public class ServiceWindow {

    private final Contacts contacts;
    private final Conversations conversations;
    private final Clock clock;

    ServiceWindow(Contacts contacts, Conversations conversations, Clock clock) {
        this.contacts = contacts;
        this.conversations = conversations;
        this.clock = clock;
    }

    @Transactional
    public boolean isOpen(Recipient recipient, String number) {
        return contacts.findBy(recipient.kind(), recipient.address())
                .map(it -> conversations.ofContact(it.id(), number))
                .map(it -> it.windowOpen(clock.instant()))
                .orElse(false);
    }

    /** Until when free words may go out; empty while they may not. */
    @Transactional(readOnly = true)
    public Optional<Instant> openUntil(Recipient recipient, String number) {
        return look(recipient, number).flatMap(it -> it.openUntil(clock.instant()));
    }

    /** Whether the customer has written to this number since then. */
    @Transactional(readOnly = true)
    public boolean heardSince(Recipient recipient, String number, Instant at) {
        return look(recipient, number).filter(it -> it.heardSince(at)).isPresent();
    }

    private Optional<Conversation> look(Recipient recipient, String number) {
        return contacts.findBy(recipient.kind(), recipient.address())
                .flatMap(it -> conversations.look(it.id(), number));
    }

    /** WhatsApp refused free words that we sent at that time. */
    @Transactional
    public void wasClosed(Recipient recipient, String number, Instant attemptedAt) {
        contacts.findBy(recipient.kind(), recipient.address())
                .map(it -> conversations.ofContact(it.id(), number))
                .ifPresent(it -> {
                    it.windowWasClosed(attemptedAt, clock.instant());
                    conversations.save(it);
                });
    }
}
