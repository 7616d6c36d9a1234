package com.tick.notification.contact;

import com.tick.notification.channel.ChannelSettings;
import com.tick.notification.channel.Recipient;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Whether free words may go to somebody: only for a day after they last wrote to this number. */
@Component
public class ServiceWindow {

    private final Contacts contacts;
    private final Conversations conversations;
    private final ChannelSettings settings;
    private final Clock clock;

    ServiceWindow(Contacts contacts, Conversations conversations, ChannelSettings settings, Clock clock) {
        this.contacts = contacts;
        this.conversations = conversations;
        this.settings = settings;
        this.clock = clock;
    }

    @Transactional
    public boolean isOpen(Recipient recipient) {
        return contacts.findBy(recipient.kind(), recipient.address())
                .map(it -> conversations.ofContact(it.id(), settings.phoneNumberId()))
                .map(it -> it.windowOpen(clock.instant()))
                .orElse(false);
    }

    /** WhatsApp refused free words that we sent at that time. */
    @Transactional
    public void wasClosed(Recipient recipient, Instant attemptedAt) {
        contacts.findBy(recipient.kind(), recipient.address())
                .map(it -> conversations.ofContact(it.id(), settings.phoneNumberId()))
                .ifPresent(it -> {
                    it.windowWasClosed(attemptedAt, clock.instant());
                    conversations.save(it);
                });
    }
}
