package com.tick.notification.delivery;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.DeliveryReport;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Applies what a provider tells of a message, which may be earlier than our own record of having sent it. */
@Component
public class ApplyDeliveryReport {

    private final Messages messages;
    private final Attempts attempts;
    private final HandleRefusal handleRefusal;
    private final Clock clock;

    ApplyDeliveryReport(Messages messages, Attempts attempts, HandleRefusal handleRefusal, Clock clock) {
        this.messages = messages;
        this.attempts = attempts;
        this.handleRefusal = handleRefusal;
        this.clock = clock;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void handle(ChannelId channel, DeliveryReport report) {
        var found = messages.findBy(report.attemptId(), report.externalHash());
        if (found.isEmpty()) {
            attempts.keepEarly(channel, report, clock.instant());
            return;
        }
        apply(found.get(), report);
    }

    void apply(Message message, DeliveryReport report) {
        var before = message.state();
        message.reported(report, clock.instant());
        messages.save(message);
        attempts.failedLater(report);
        var error = report.error();
        if (error != null && message.state() != before) {
            handleRefusal.handle(message, error);
        }
    }
}
