package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.ChannelGate;
import com.tick.notification.channel.whatsapp.ErrorClass;
import com.tick.notification.channel.whatsapp.GraphError;
import com.tick.notification.channel.whatsapp.SendOutcome;
import com.tick.notification.contact.ServiceWindow;
import com.tick.notification.outbound.Reason.Cause;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Writes down what an attempt brought. A status that came earlier counts from here on. */
@Component
public class RecordOutcome {

    private final Messages messages;
    private final Attempts attempts;
    private final ApplyReport applyReport;
    private final HoldReply holdReply;
    private final TemplateRefused templateRefused;
    private final ServiceWindow window;
    private final ChannelGate gate;
    private final Clock clock;

    RecordOutcome(
            Messages messages,
            Attempts attempts,
            ApplyReport applyReport,
            HoldReply holdReply,
            TemplateRefused templateRefused,
            ServiceWindow window,
            ChannelGate gate,
            Clock clock) {
        this.messages = messages;
        this.attempts = attempts;
        this.applyReport = applyReport;
        this.holdReply = holdReply;
        this.templateRefused = templateRefused;
        this.window = window;
        this.gate = gate;
        this.clock = clock;
    }

    @Transactional
    public void handle(ClaimMessage.Claim claim, SendOutcome outcome) {
        var now = clock.instant();
        var message = messages.lock(claim.seq()).orElseThrow(MessageNotFound::new);
        var hash = outcome instanceof SendOutcome.Accepted it ? Wamid.hash(it.wamid()) : null;
        attempts.ended(claim.attemptId(), outcome, hash, now);
        if (!claim.attemptId().equals(message.attemptId())) {
            return;
        }
        if (hash != null) {
            message.accepted(hash, now);
            messages.save(message);
            gate.works(message.phoneNumberId());
            attempts.takeEarly(hash).forEach(it -> applyReport.apply(message, it));
        } else if (outcome instanceof SendOutcome.Refused it) {
            refused(message, it.error(), now);
        } else if (outcome instanceof SendOutcome.NotSent it) {
            message.notSent(Cause.NOT_REACHED.saying(it.reason()), now);
            messages.save(message);
        } else if (outcome instanceof SendOutcome.Ambiguous it) {
            message.ambiguous(Cause.NO_ANSWER.saying(it.reason()), now);
            messages.save(message);
        }
    }

    private void refused(Message message, GraphError error, Instant now) {
        message.refused(error, now);
        messages.save(message);
        if (error.errorClass() == ErrorClass.PAUSE) {
            gate.pause(message.phoneNumberId(), error);
        } else if (error.errorClass() == ErrorClass.WINDOW_CLOSED) {
            var since = message.sendingSince();
            window.wasClosed(message.recipient(), message.phoneNumberId(), since == null ? now : since);
            holdReply.afterRefusal(message);
        } else if (error.errorClass() == ErrorClass.TEMPLATE) {
            templateRefused.handle(message, error);
        }
    }
}
