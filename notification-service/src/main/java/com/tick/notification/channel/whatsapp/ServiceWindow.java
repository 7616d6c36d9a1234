package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Sender;
import com.tick.notification.contact.Contacts;
import com.tick.notification.contact.Conversation;
import com.tick.notification.contact.Conversations;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether free text may go to somebody: only for a day after they last wrote to this number. */
@Component
public class ServiceWindow {

    /** WhatsApp gives 24 hours; what leaves in the last minutes may come too late. */
    static final Duration LENGTH = Duration.ofDays(1).minusMinutes(5);

    private final Contacts contacts;
    private final Conversations conversations;
    private final Clock clock;

    ServiceWindow(Contacts contacts, Conversations conversations, Clock clock) {
        this.contacts = contacts;
        this.conversations = conversations;
        this.clock = clock;
    }

    @Transactional
    public boolean isOpen(ContactAddress recipient, Sender sender) {
        return contacts.findBy(recipient)
                .map(it -> conversations.ofContact(it.id(), sender))
                .map(it -> it.takesFreeText(clock.instant()))
                .orElse(false);
    }

    /** Until when free text may go out; empty while they may not. */
    @Transactional(readOnly = true)
    public Optional<Instant> openUntil(ContactAddress recipient, Sender sender) {
        return look(recipient, sender).flatMap(it -> it.freeTextUntil(clock.instant()));
    }

    /** Whether the customer has written to this number since then. */
    @Transactional(readOnly = true)
    public boolean heardSince(ContactAddress recipient, Sender sender, Instant at) {
        return look(recipient, sender).filter(it -> it.heardSince(at)).isPresent();
    }

    private Optional<Conversation> look(ContactAddress recipient, Sender sender) {
        return contacts.findBy(recipient).flatMap(it -> conversations.look(it.id(), sender));
    }

    /** WhatsApp refused free text that we sent at that time. */
    @Transactional
    public void wasClosed(ContactAddress recipient, Sender sender, Instant attemptedAt) {
        contacts.findBy(recipient)
                .map(it -> conversations.ofContact(it.id(), sender))
                .ifPresent(it -> {
                    it.refusedFreeText(attemptedAt, clock.instant());
                    conversations.save(it);
                });
    }
}
