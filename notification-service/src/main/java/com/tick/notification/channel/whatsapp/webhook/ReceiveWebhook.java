package com.tick.notification.channel.whatsapp.webhook;

import com.tick.notification.channel.whatsapp.WhatsAppChannel;
import com.tick.notification.intake.Journal;
import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Takes in what WhatsApp sends: true means that it is stored for good. Its meaning is found out later. */
@Component
public class ReceiveWebhook {

    private final WebhookSignature signature;
    private final Journal journal;
    private final Clock clock;
    private final TaskSignals signals;

    ReceiveWebhook(WebhookSignature signature, Journal journal, Clock clock, TaskSignals signals) {
        this.signature = signature;
        this.journal = journal;
        this.clock = clock;
        this.signals = signals;
    }

    /** False, and nothing stored, when the body is not WhatsApp's. */
    public boolean handle(byte[] body, @Nullable String signatureHeader) {
        if (!signature.matches(body, signatureHeader)) {
            return false;
        }
        journal.append(WhatsAppChannel.ID, body, clock.instant());
        signals.afterCommit(TaskName.INBOUND_WORKER);
        return true;
    }
}
