package com.tick.notification.delivery;

import com.tick.notification.channel.Channel;
import com.tick.notification.channel.ExternalId;
import com.tick.notification.channel.SendOutcome;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what an attempt brought. A report that came earlier counts from here on. */
@Component
public class RecordOutcome {

    private final Messages messages;
    private final Attempts attempts;
    private final ApplyDeliveryReport applyReport;
    private final HandleRefusal handleRefusal;
    private final Fallbacks fallbacks;
    private final Clock clock;

    RecordOutcome(
            Messages messages,
            Attempts attempts,
            ApplyDeliveryReport applyReport,
            HandleRefusal handleRefusal,
            Fallbacks fallbacks,
            Clock clock) {
        this.messages = messages;
        this.attempts = attempts;
        this.applyReport = applyReport;
        this.handleRefusal = handleRefusal;
        this.fallbacks = fallbacks;
        this.clock = clock;
    }

    @Transactional
    public void handle(Channel channel, ClaimMessage.Claim claim, SendOutcome outcome) {
        var now = clock.instant();
        var message = messages.lock(claim.seq()).orElseThrow(MessageNotFoundException::new);
        var hash = outcome instanceof SendOutcome.Accepted accepted ? ExternalId.hash(accepted.externalId()) : null;
        var attemptId = claim.attemptId().value();
        attempts.ended(attemptId, outcome, hash, now);
        if (!attemptId.equals(message.attemptId())) {
            return;
        }
        if (hash != null) {
            message.accepted(hash, now);
            messages.save(message);
            channel.accepted(message.sender());
            attempts.takeEarly(channel.id(), hash).forEach(report -> applyReport.apply(message, report));
        } else if (outcome instanceof SendOutcome.Refused refused) {
            message.refused(refused.error(), now);
            messages.save(message);
            handleRefusal.handle(message, refused.error());
        } else if (outcome instanceof SendOutcome.NotSent notSent) {
            message.notSent(Cause.NOT_REACHED.saying(notSent.reason()), now);
            messages.save(message);
            fallbacks.afterFailure(message);
        } else if (outcome instanceof SendOutcome.Ambiguous ambiguous) {
            message.ambiguous(Cause.NO_ANSWER.saying(ambiguous.reason()), now);
            messages.save(message);
        }
    }
}
