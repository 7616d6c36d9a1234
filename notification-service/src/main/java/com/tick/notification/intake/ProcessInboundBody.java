package com.tick.notification.intake;

import com.tick.notification.channel.Channel;
import com.tick.notification.channel.ExternalId;
import com.tick.notification.channel.InboundEvent;
import com.tick.notification.channel.InboundEvent.Purpose;
import com.tick.notification.channel.ProcessingResult;
import com.tick.notification.channel.Sender;
import com.tick.notification.contact.Contact;
import com.tick.notification.contact.Conversation;
import com.tick.notification.contact.Conversations;
import com.tick.notification.conversation.Annotations;
import com.tick.notification.conversation.CustomerAction;
import com.tick.notification.conversation.InboundMessage;
import com.tick.notification.conversation.InboundMessages;
import com.tick.notification.conversation.RecordConsent;
import com.tick.notification.conversation.SenderMissingException;
import com.tick.notification.conversation.Senders;
import com.tick.notification.delivery.ApplyDeliveryReport;
import com.tick.notification.delivery.ReleaseHeld;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Processes what the journal holds. Providers repeat themselves, so that each message counts the first time only. */
@Component
public class ProcessInboundBody {

    private final Senders senders;
    private final Conversations conversations;
    private final InboundMessages messages;
    private final ReleaseHeld releaseHeld;
    private final RecordConsent recordConsent;
    private final Annotations annotations;
    private final ApplyDeliveryReport applyReport;
    private final Journal journal;
    private final Clock clock;
    private final TaskSignals signals;

    ProcessInboundBody(
            Senders senders,
            Conversations conversations,
            InboundMessages messages,
            ReleaseHeld releaseHeld,
            RecordConsent recordConsent,
            Annotations annotations,
            ApplyDeliveryReport applyReport,
            Journal journal,
            Clock clock,
            TaskSignals signals) {
        this.senders = senders;
        this.conversations = conversations;
        this.messages = messages;
        this.releaseHeld = releaseHeld;
        this.recordConsent = recordConsent;
        this.annotations = annotations;
        this.applyReport = applyReport;
        this.journal = journal;
        this.clock = clock;
        this.signals = signals;
    }

    /** A whole body, and the mark that it is done. */
    @Transactional
    public void handle(Channel channel, Journal.Entry entry, List<InboundEvent> events) {
        var counts = new IntakeCounts();
        events.forEach(event -> counts.count(process(channel, event, entry.id(), entry.receivedAt())));
        journal.done(entry.id(), counts.counts(), clock.instant());
    }

    /** One event of a body that did not go through as a whole. */
    @Transactional
    public ProcessingResult handleAlone(Channel channel, Journal.Entry entry, InboundEvent event) {
        return process(channel, event, entry.id(), entry.receivedAt());
    }

    private ProcessingResult process(Channel channel, InboundEvent event, long journalId, Instant receivedAt) {
        if (event instanceof InboundEvent.ProviderNotice notice) {
            return channel.handle(notice);
        }
        if (!channel.owns(receiver(event))) {
            return ProcessingResult.NOT_OURS;
        }
        if (event instanceof InboundEvent.Report report) {
            applyReport.handle(channel.id(), report.report());
            return ProcessingResult.STATUS;
        }
        if (event instanceof InboundEvent.AddressChange change) {
            changeAddress(channel, change, journalId, receivedAt);
            return ProcessingResult.NEWS;
        }
        if (event instanceof InboundEvent.Preference preference) {
            senders.recognize(preference.from(), receivedAt)
                    .ifPresent(contact -> contact.wantsMarketing(preference.wanted(), clock.instant()));
            return ProcessingResult.NEWS;
        }
        return fromCustomer(channel, (InboundEvent.Message) event, journalId, receivedAt);
    }

    private static Sender receiver(InboundEvent event) {
        if (event instanceof InboundEvent.Message message) {
            return message.origin().receivedBy();
        }
        if (event instanceof InboundEvent.AddressChange change) {
            return change.origin().receivedBy();
        }
        return event instanceof InboundEvent.Report report
                ? report.sender()
                : ((InboundEvent.Preference) event).sender();
    }

    private ProcessingResult fromCustomer(
            Channel channel, InboundEvent.Message event, long journalId, Instant receivedAt) {
        var origin = event.origin();
        if (messages.known(origin.receivedBy(), ExternalId.hash(origin.externalId()))) {
            return ProcessingResult.DUPLICATE;
        }
        var contact = senders.recognize(origin.from(), origin.sentAt()).orElseThrow(SenderMissingException::new);
        store(channel, event, contact, journalId, receivedAt);
        var action = CustomerAction.of(event.kind());
        if (action != null) {
            return action.result();
        }
        return event.content().isPlaceholder() ? ProcessingResult.PLACEHOLDER : ProcessingResult.MESSAGE;
    }

    private void store(
            Channel channel, InboundEvent.Message event, Contact contact, long journalId, Instant receivedAt) {
        var origin = event.origin();
        var conversation = conversations.ofContact(contact.id(), origin.receivedBy());
        boolean talk = event.purpose() == Purpose.TALK || event.purpose() == Purpose.RELEASE;
        var consent = talk ? recordConsent.handle(event, contact) : Optional.<String>empty();
        var message = new InboundMessage(event, conversation.id(), journalId, receivedAt, clock.instant());
        consent.ifPresent(message::consent);
        if (event.purpose() == Purpose.ANNOTATION || event.purpose() == Purpose.RELEASE) {
            message.note();
        }
        messages.save(message);
        message.furtherFiles(event, clock.instant()).forEach(messages::save);
        if (!event.content().files().isEmpty()) {
            signals.afterCommit(TaskName.FILE_FETCHER);
        }
        var references = event.threading().references();
        if (event.kind().equals("reaction") && !references.isEmpty()) {
            annotations.react(
                    ExternalId.hash(references.get(0)), contact, event.content().text());
        }
        if (talk && !event.automatic()) {
            if (consent.isEmpty()) {
                contact.wrote();
            }
            heard(channel, conversation, contact, origin.sentAt(), receivedAt);
        }
    }

    private void heard(
            Channel channel, Conversation conversation, Contact contact, Instant sentAt, Instant receivedAt) {
        conversation.heardFromCustomer(
                sentAt, receivedAt, channel.capabilities().freeTextFor());
        conversations.save(conversation);
        releaseHeld.handle(contact);
    }

    private void changeAddress(Channel channel, InboundEvent.AddressChange event, long journalId, Instant receivedAt) {
        var origin = event.origin();
        if (messages.known(origin.receivedBy(), ExternalId.hash(origin.externalId()))) {
            return;
        }
        senders.recognize(origin.from(), receivedAt).ifPresent(contact -> {
            senders.moved(contact, event.now(), receivedAt);
            store(channel, event.asNote(receivedAt), contact, journalId, receivedAt);
        });
    }
}
