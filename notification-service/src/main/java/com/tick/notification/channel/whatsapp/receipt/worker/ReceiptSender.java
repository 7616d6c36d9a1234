package com.tick.notification.channel.whatsapp.receipt.worker;

import com.tick.notification.channel.whatsapp.graph.Graph;
import com.tick.notification.channel.whatsapp.receipt.Receipts;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import com.tick.notification.leadership.TaskName;
import com.tick.support.error.Unavailable;
import com.tick.support.leadership.LeaderTask;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** One after the other, and not for ever: a receipt that comes hours later tells the customer nothing. */
@Component
class ReceiptSender implements LeaderTask {

    private static final int MOST = 20;
    private static final int MOST_TRIES = 6;

    private final Receipts receipts;
    private final Graph graph;
    private final WhatsAppSettings settings;
    private final Clock clock;

    ReceiptSender(Receipts receipts, Graph graph, WhatsAppSettings settings, Clock clock) {
        this.receipts = receipts;
        this.graph = graph;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String label() {
        return TaskName.RECEIPT_SENDER.label();
    }

    @Override
    public Duration step() {
        if (!settings.configured()) {
            return UNTIL_SIGNALLED;
        }
        var due = receipts.due(clock.instant(), MOST);
        due.forEach(this::tell);
        return due.size() == MOST ? AT_ONCE : UNTIL_SIGNALLED;
    }

    @Override
    public Optional<Instant> nextDue() {
        return receipts.nextDue(clock.instant());
    }

    private void tell(Receipts.Due it) {
        try {
            if (settings.owns(it.phoneNumberId()) && graph.markRead(it.phoneNumberId(), it.wamid())) {
                receipts.told(it.messageId());
            } else {
                receipts.givenUp(it.messageId());
            }
        } catch (Unavailable away) {
            if (it.attempts() + 1 >= MOST_TRIES) {
                receipts.givenUp(it.messageId());
            } else {
                receipts.postpone(it.messageId(), clock.instant().plus(Duration.ofSeconds(2L << it.attempts())));
            }
        }
    }
}
