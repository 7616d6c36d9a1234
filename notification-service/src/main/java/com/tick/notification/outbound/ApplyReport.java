package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.ChannelGate;
import com.tick.notification.channel.whatsapp.ErrorClass;
import com.tick.notification.contact.ServiceWindow;
import java.time.Clock;
import java.time.Instant;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Takes in what WhatsApp tells of a message, which may be earlier than our own record of having sent it. */
@Component
public class ApplyReport {

    private final Messages messages;
    private final Attempts attempts;
    private final HoldReply holdReply;
    private final TemplateRefused templateRefused;
    private final ServiceWindow window;
    private final ChannelGate gate;
    private final Clock clock;

    ApplyReport(
            Messages messages,
            Attempts attempts,
            HoldReply holdReply,
            TemplateRefused templateRefused,
            ServiceWindow window,
            ChannelGate gate,
            Clock clock) {
        this.messages = messages;
        this.attempts = attempts;
        this.holdReply = holdReply;
        this.templateRefused = templateRefused;
        this.window = window;
        this.gate = gate;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(Report report) {
        var found = messages.findBy(report.attemptId(), report.wamidHash());
        if (found.isEmpty()) {
            attempts.keepEarly(report, clock.instant());
            return;
        }
        apply(found.get(), report);
    }

    void apply(Message message, Report report) {
        var before = message.state();
        var now = clock.instant();
        message.reported(report, now);
        messages.save(message);
        attempts.failedLater(report);
        var error = report.error();
        if (error == null || message.state() == before) {
            return;
        }
        if (error.errorClass() == ErrorClass.PAUSE) {
            gate.pause(message.phoneNumberId(), error);
        } else if (error.errorClass() == ErrorClass.WINDOW_CLOSED) {
            window.wasClosed(message.recipient(), message.phoneNumberId(), startOf(message, now));
            holdReply.afterRefusal(message);
        } else if (error.errorClass() == ErrorClass.TEMPLATE) {
            templateRefused.handle(message, error);
        }
    }

    private static Instant startOf(Message message, Instant otherwise) {
        var since = message.sendingSince();
        return since == null ? otherwise : since;
    }
}
