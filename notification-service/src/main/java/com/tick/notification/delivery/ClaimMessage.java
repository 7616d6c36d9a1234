package com.tick.notification.delivery;

import com.tick.notification.channel.AttemptId;
import com.tick.notification.channel.Channel;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.MessageContext;
import com.tick.notification.channel.Reason;
import com.tick.notification.channel.Rendered;
import com.tick.notification.channel.SendDecision;
import com.tick.notification.channel.Sender;
import com.tick.notification.contact.Contacts;
import com.tick.notification.delivery.VerifyRecipient.Finding;
import com.tick.support.text.TextParts;
import com.tick.support.text.VisibleText;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Takes a message for one attempt. Committed before the call, so that a crash leaves a trace of it. */
@Component
public class ClaimMessage {

    private final Messages messages;
    private final Attempts attempts;
    private final HoldReply holdReply;
    private final Contacts contacts;
    private final VerifyRecipient verify;
    private final Consent consent;
    private final Fallbacks fallbacks;
    private final Clock clock;

    ClaimMessage(
            Messages messages,
            Attempts attempts,
            HoldReply holdReply,
            Contacts contacts,
            VerifyRecipient verify,
            Consent consent,
            Fallbacks fallbacks,
            Clock clock) {
        this.messages = messages;
        this.attempts = attempts;
        this.holdReply = holdReply;
        this.contacts = contacts;
        this.verify = verify;
        this.consent = consent;
        this.fallbacks = fallbacks;
        this.clock = clock;
    }

    /** Empty when there is nothing to send after all: it is held, too old or was taken care of meanwhile. */
    @Transactional
    public Optional<Claim> handle(Channel channel, long seq, MessageContext context) {
        var now = clock.instant();
        var found = messages.lock(seq).filter(message -> message.due(now));
        if (found.isEmpty()) {
            return Optional.empty();
        }
        var message = found.get();
        if (message.stale(now)) {
            return failed(message, Cause.EXPIRED);
        }
        if (context.ticketAddress() != null) {
            message.goTo(context.ticketAddress());
        }
        var holder = contacts.findBy(message.recipient());
        var finding = verify.of(message, holder);
        if (finding.to() == null) {
            return refused(message, finding);
        }
        message.goTo(finding.to());
        if (!consent.allows(holder, message.kind())) {
            return failed(message, Cause.OPTED_OUT);
        }
        var parts = partsOf(channel, message, context);
        if (message.part() > parts.size()) {
            return failed(message, Cause.SHORTENED);
        }
        return decided(channel, message, context.withPart(parts.get(message.part() - 1)), parts.size());
    }

    private Optional<Claim> decided(Channel channel, Message message, MessageContext context, int parts) {
        var decision = channel.decide(message.delivery(), context);
        if (decision instanceof SendDecision.Hold hold) {
            holdReply.handle(message, hold);
            return Optional.empty();
        }
        if (decision instanceof SendDecision.Refuse refuse) {
            return failed(message, refuse.reason());
        }
        if (decision instanceof SendDecision.Fallback fallback) {
            var none = failed(message, fallback.reason());
            fallbacks.afterFailure(message);
            return none;
        }
        return goes(message, ((SendDecision.SendNow) decision).content(), parts);
    }

    private Optional<Claim> goes(Message message, Rendered content, int parts) {
        var before = earlierParts(message);
        if (before.contains(MessageState.FAILED) || before.contains(MessageState.UNCONFIRMED)) {
            return failed(message, Cause.EARLIER_PART);
        }
        if (before.contains(MessageState.HELD)) {
            holdReply.handle(message, new SendDecision.Hold(Cause.AWAIT_CUSTOMER.reason(), true));
            return Optional.empty();
        }
        if (parts > message.part()) {
            messages.add(message.followedBy(parts, clock.instant()));
        }
        return Optional.of(claim(message, content));
    }

    /** What a reply goes out as; a message that is none is one part, whatever it says. */
    private static List<String> partsOf(Channel channel, Message message, MessageContext context) {
        var reply = context.reply();
        if (reply == null || message.kind() != MessageKind.REPLY) {
            return List.of("");
        }
        var parts = TextParts.of(reply.text(), channel.capabilities().longestText()).stream()
                .filter(part -> !VisibleText.isBlank(part))
                .toList();
        return parts.isEmpty() ? List.of(reply.text()) : parts;
    }

    private Optional<Claim> refused(Message message, Finding finding) {
        var refusal = Objects.requireNonNull(finding.refusal(), "whoever may not be written to has a reason");
        if (!finding.untilTheyWrite() || !message.kind().ofReply()) {
            var none = failed(message, refusal);
            fallbacks.afterFailure(message);
            return none;
        }
        message.hold(refusal.reason(), clock.instant());
        messages.save(message);
        return Optional.empty();
    }

    /** A customer must not read the end of a reply whose middle is missing. */
    private Set<MessageState> earlierParts(Message message) {
        return message.part() > 1 ? messages.statesBefore(message) : Set.of();
    }

    private Optional<Claim> failed(Message message, Cause why) {
        return failed(message, why.reason());
    }

    private Optional<Claim> failed(Message message, Reason why) {
        message.fail(why, clock.instant());
        messages.save(message);
        return Optional.empty();
    }

    private Claim claim(Message message, Rendered content) {
        var attemptId = AttemptId.next();
        message.startSending(attemptId.value(), content, clock.instant());
        messages.save(message);
        attempts.started(attemptId.value(), message.seq(), clock.instant());
        return new Claim(message.seq(), attemptId, message.sender(), message.recipient(), content);
    }

    /** One attempt that may be made now. */
    public record Claim(long seq, AttemptId attemptId, Sender from, ContactAddress to, Rendered content) {}
}
