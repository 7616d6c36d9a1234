package com.tick.notification.inbound;

import com.tick.notification.channel.ChannelSettings;
import com.tick.notification.channel.Recipient;
import com.tick.notification.contact.ChangeNumber;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Conversation;
import com.tick.notification.contact.Conversations;
import com.tick.notification.contact.RecognizeContact;
import com.tick.notification.outbound.ApplyReport;
import com.tick.notification.outbound.ReleaseHeld;
import com.tick.notification.outbound.ReplyWaitingTap;
import com.tick.notification.outbound.Wamid;
import com.tick.notification.webhook.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works through what the journal holds. WhatsApp repeats itself, so that each message counts the first time only. */
@Component
public class TakeIn {

    private final RecognizeContact recognize;
    private final ChangeNumber changeNumber;
    private final Conversations conversations;
    private final InboundMessages messages;
    private final ReleaseHeld releaseHeld;
    private final ApplyReport applyReport;
    private final Journal journal;
    private final ChannelSettings settings;
    private final Clock clock;

    TakeIn(
            RecognizeContact recognize,
            ChangeNumber changeNumber,
            Conversations conversations,
            InboundMessages messages,
            ReleaseHeld releaseHeld,
            ApplyReport applyReport,
            Journal journal,
            ChannelSettings settings,
            Clock clock) {
        this.recognize = recognize;
        this.changeNumber = changeNumber;
        this.conversations = conversations;
        this.messages = messages;
        this.releaseHeld = releaseHeld;
        this.applyReport = applyReport;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** A whole body, and the mark that it is done. */
    @Transactional
    public void handle(Journal.Entry entry, List<Item> items) {
        items.forEach(it -> take(it, entry.receivedAt()));
        journal.done(entry.id(), clock.instant());
    }

    /** One item of a body that did not go through as a whole. */
    @Transactional
    public void handleAlone(Journal.Entry entry, Item item) {
        take(item, entry.receivedAt());
    }

    private void take(Item item, Instant receivedAt) {
        if (!settings.phoneNumberId().equals(item.phoneNumberId())) {
            return;
        }
        if (item instanceof Item.OfOurs it) {
            applyReport.handle(it.report());
        } else if (item instanceof Item.AddressChange it) {
            changeAddress(it);
        } else if (item instanceof Item.FromCustomer it
                && !messages.known(it.phoneNumberId(), Wamid.hash(it.wamid()))) {
            recognize.handle(it.sender()).ifPresent(contact -> message(it, contact, receivedAt));
        }
    }

    private void message(Item.FromCustomer item, Contact contact, Instant receivedAt) {
        var conversation = conversations.ofContact(contact.id(), item.phoneNumberId());
        var message = new InboundMessage(item, conversation.id(), receivedAt);
        boolean tapOnAnnouncement = ReplyWaitingTap.is(item.payload());
        if (item.purpose() == Item.Purpose.ANNOTATION || tapOnAnnouncement) {
            message.note();
        }
        messages.save(message);
        if (item.purpose() == Item.Purpose.TALK) {
            heard(conversation, contact, item.sentAt(), receivedAt);
        }
    }

    private void heard(Conversation conversation, Contact contact, Instant sentAt, Instant receivedAt) {
        conversation.heardFromCustomer(sentAt, receivedAt);
        conversations.save(conversation);
        releaseHeld.handle(contact);
    }

    private void changeAddress(Item.AddressChange item) {
        recognize.handle(item.before()).ifPresent(contact -> {
            if (item.newWaId() != null) {
                changeNumber.handle(contact, Recipient.Kind.WA_ID, item.newWaId());
            }
            if (item.newUserId() != null) {
                changeNumber.handle(contact, Recipient.Kind.BSUID, item.newUserId());
            }
        });
    }
}
