package com.tick.notification.inbound;

import com.tick.notification.channel.whatsapp.ChannelSettings;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Conversation;
import com.tick.notification.contact.Conversations;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import com.tick.notification.outbound.ApplyReport;
import com.tick.notification.outbound.ReleaseHeld;
import com.tick.notification.outbound.ReplyWaitingTap;
import com.tick.notification.outbound.Wamid;
import com.tick.notification.webhook.Journal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Works through what the journal holds. WhatsApp repeats itself, so that each message counts the first time only. */
@Component
public class TakeIn {

    private final Senders senders;
    private final Conversations conversations;
    private final InboundMessages messages;
    private final ReleaseHeld releaseHeld;
    private final TakeConsent takeConsent;
    private final Annotations annotations;
    private final TakeNews news;
    private final ApplyReport applyReport;
    private final Journal journal;
    private final ChannelSettings settings;
    private final Clock clock;
    private final TaskSignals signals;

    TakeIn(
            Senders senders,
            Conversations conversations,
            InboundMessages messages,
            ReleaseHeld releaseHeld,
            TakeConsent takeConsent,
            Annotations annotations,
            TakeNews news,
            ApplyReport applyReport,
            Journal journal,
            ChannelSettings settings,
            Clock clock,
            TaskSignals signals) {
        this.senders = senders;
        this.conversations = conversations;
        this.messages = messages;
        this.releaseHeld = releaseHeld;
        this.takeConsent = takeConsent;
        this.annotations = annotations;
        this.news = news;
        this.applyReport = applyReport;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
        this.signals = signals;
    }

    /** A whole body, and the mark that it is done. */
    @Transactional
    public void handle(Journal.Entry entry, List<Item> items) {
        var tally = new Tally();
        items.forEach(it -> tally.count(take(it, entry.id(), entry.receivedAt())));
        journal.done(entry.id(), tally.counts(), clock.instant());
    }

    /** One item of a body that did not go through as a whole. */
    @Transactional
    public Became handleAlone(Journal.Entry entry, Item item) {
        return take(item, entry.id(), entry.receivedAt());
    }

    private Became take(Item item, long journalId, Instant receivedAt) {
        if (item instanceof Item.OfTemplate it) {
            return ofAccount(it.account(), () -> news.ofTemplate(it.news()));
        }
        if (item instanceof Item.OfAccount it) {
            return ofAccount(it.account(), () -> news.ofAccount(it));
        }
        if (item instanceof Item.Unused it) {
            return ofAccount(it.account(), () -> news.ofUnused(it)) == Became.NOT_OURS
                    ? Became.NOT_OURS
                    : TakeNews.became(it);
        }
        if (!settings.owns(item.phoneNumberId())) {
            return Became.NOT_OURS;
        }
        if (item instanceof Item.OfOurs it) {
            applyReport.handle(it.report());
            return Became.STATUS;
        }
        if (item instanceof Item.AddressChange it) {
            changeAddress(it, journalId, receivedAt);
            return Became.NEWS;
        }
        if (item instanceof Item.Preference it) {
            senders.recognize(it.sender(), receivedAt)
                    .ifPresent(contact -> contact.wantsMarketing(it.wanted(), clock.instant()));
            return Became.NEWS;
        }
        return fromCustomer((Item.FromCustomer) item, journalId, receivedAt);
    }

    /** One webhook may serve several business accounts: what happens to another one changes nothing here. */
    private Became ofAccount(String account, Runnable change) {
        if (!settings.isAccount(account)) {
            return Became.NOT_OURS;
        }
        change.run();
        return Became.NEWS;
    }

    private Became fromCustomer(Item.FromCustomer item, long journalId, Instant receivedAt) {
        if (messages.known(item.phoneNumberId(), Wamid.hash(item.wamid()))) {
            return Became.DUPLICATE;
        }
        var contact = senders.recognize(item.sender(), item.sentAt()).orElseThrow(SenderMissingException::new);
        message(item, contact, journalId, receivedAt);
        var action = CustomerAction.of(item.kind());
        if (action != null) {
            return action.became();
        }
        return item.words().startsWith(Item.PLACEHOLDER) ? Became.PLACEHOLDER : Became.MESSAGE;
    }

    private void message(Item.FromCustomer item, Contact contact, long journalId, Instant receivedAt) {
        var conversation = conversations.ofContact(contact.id(), item.phoneNumberId());
        boolean talk = item.purpose() == Item.Purpose.TALK;
        var consent = talk ? takeConsent.handle(item, contact) : Optional.<String>empty();
        var message = new InboundMessage(item, conversation.id(), journalId, receivedAt, clock.instant());
        consent.ifPresent(message::consent);
        if (item.purpose() == Item.Purpose.ANNOTATION || ReplyWaitingTap.is(item.payload())) {
            message.note();
        }
        messages.save(message);
        if (item.file() != null) {
            signals.afterCommit(TaskName.FILE_FETCHER);
        }
        if (item.reaction() && item.quotedWamid() != null) {
            annotations.react(Wamid.hash(item.quotedWamid()), contact, item.words());
        }
        if (talk && consent.isEmpty()) {
            contact.wrote();
        }
        if (talk) {
            heard(conversation, contact, item.sentAt(), receivedAt);
        }
    }

    private void heard(Conversation conversation, Contact contact, Instant sentAt, Instant receivedAt) {
        conversation.heardFromCustomer(sentAt, receivedAt);
        conversations.save(conversation);
        releaseHeld.handle(contact);
    }

    private void changeAddress(Item.AddressChange item, long journalId, Instant receivedAt) {
        if (messages.known(item.phoneNumberId(), Wamid.hash(item.wamid()))) {
            return;
        }
        senders.recognize(item.before(), receivedAt).ifPresent(contact -> {
            senders.moved(contact, item.newWaId(), item.newUserId(), receivedAt);
            message(item.asNote(receivedAt), contact, journalId, receivedAt);
        });
    }
}
