package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.Content;
import com.tick.notification.channel.whatsapp.Recipient;
import com.tick.notification.contact.Contacts;
import com.tick.notification.contact.ServiceWindow;
import com.tick.notification.outbound.Reason.Cause;
import com.tick.notification.outbound.RightfulRecipient.Finding;
import java.time.Clock;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a message for one attempt. Committed before the call, so that a crash leaves a trace of it. */
@Component
public class ClaimMessage {

    private final Messages messages;
    private final Attempts attempts;
    private final ServiceWindow window;
    private final Composer composer;
    private final HoldReply holdReply;
    private final Contacts contacts;
    private final RightfulRecipient rightful;
    private final Consent consent;
    private final Clock clock;

    ClaimMessage(
            Messages messages,
            Attempts attempts,
            ServiceWindow window,
            Composer composer,
            HoldReply holdReply,
            Contacts contacts,
            RightfulRecipient rightful,
            Consent consent,
            Clock clock) {
        this.messages = messages;
        this.attempts = attempts;
        this.window = window;
        this.composer = composer;
        this.holdReply = holdReply;
        this.contacts = contacts;
        this.rightful = rightful;
        this.consent = consent;
        this.clock = clock;
    }

    /** Empty when there is nothing to send after all: it is held, too old or was taken care of meanwhile. */
    @Transactional
    public Optional<Claim> handle(long seq, Material material) {
        var now = clock.instant();
        var found = messages.lock(seq).filter(it -> it.due(now));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var message = found.get();
        if (message.stale(now)) {
            return failed(message, Cause.EXPIRED);
        }
        var address = message.recipient();
        var holder = contacts.findBy(address.kind(), address.address());
        var finding = rightful.of(message, holder);
        var to = finding.to();
        if (to == null) {
            return refused(message, finding);
        }
        message.goTo(to);
        if (!consent.allows(holder, message.kind())) {
            return failed(message, Cause.OPTED_OUT);
        }
        boolean open = message.asTemplate() || window.isOpen(message.recipient(), message.phoneNumberId());
        if (message.kind().ofReply() && !open) {
            holdReply.handle(message);
            return Optional.empty();
        }
        if (message.freeText() != null && !open) {
            return failed(message, Cause.WINDOW_CLOSED);
        }
        var words = material.words();
        if (words != null) {
            int parts = Composer.parts(words.text()).size();
            if (message.part() > parts) {
                return failed(message, Cause.SHORTENED);
            }
            var before = earlierParts(message);
            if (before.contains(MessageState.FAILED) || before.contains(MessageState.UNCONFIRMED)) {
                return failed(message, Cause.EARLIER_PART);
            }
            if (before.contains(MessageState.HELD)) {
                holdReply.handle(message);
                return Optional.empty();
            }
            if (parts > message.part()) {
                messages.add(message.followedBy(parts, now));
            }
        }
        return Optional.of(claim(message, message.asTemplate() || !open, material));
    }

    private Optional<Claim> refused(Message message, Finding finding) {
        var refusal = Objects.requireNonNull(finding.refusal(), "whoever may not be written to has a reason");
        if (!finding.untilTheyWrite() || !message.kind().ofReply()) {
            return failed(message, refusal);
        }
        message.holdUntilTheyWrite(refusal.reason(), clock.instant());
        messages.save(message);
        return Optional.empty();
    }

    /** A customer must not read the end of a reply whose middle is missing. */
    private Set<MessageState> earlierParts(Message message) {
        return message.part() > 1 ? messages.statesBefore(message) : Set.of();
    }

    private Optional<Claim> failed(Message message, Cause why) {
        message.fail(why.reason(), clock.instant());
        messages.save(message);
        return Optional.empty();
    }

    private Claim claim(Message message, boolean asTemplate, Material material) {
        var attemptId = UUID.randomUUID().toString();
        var content = composer.write(message, asTemplate, material);
        message.startSending(attemptId, asTemplate, content, clock.instant());
        messages.save(message);
        attempts.started(attemptId, message.seq(), clock.instant());
        return new Claim(message.seq(), attemptId, message.phoneNumberId(), message.recipient(), content);
    }

    /** One attempt that may be made now. */
    public record Claim(long seq, String attemptId, String from, Recipient to, Content content) {}
}
