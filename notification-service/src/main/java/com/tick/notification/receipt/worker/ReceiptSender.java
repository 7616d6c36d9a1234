package com.tick.notification.receipt.worker;

import com.tick.notification.channel.ChannelSettings;
import com.tick.notification.channel.Graph;
import com.tick.notification.leadership.LeaderTask;
import com.tick.notification.leadership.WakeUp;
import com.tick.notification.receipt.Receipts;
import com.tick.support.error.Unavailable;
import java.time.Clock;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** One after the other, and not for ever: a receipt that comes hours later tells the customer nothing. */
@Component
class ReceiptSender implements LeaderTask {

    private static final int AT_ONCE = 20;
    private static final int MOST_TRIES = 6;

    private final Receipts receipts;
    private final Graph graph;
    private final ChannelSettings settings;
    private final Clock clock;
    private final WakeUp wakeUp = new WakeUp();

    ReceiptSender(Receipts receipts, Graph graph, ChannelSettings settings, Clock clock) {
        this.receipts = receipts;
        this.graph = graph;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "receipt-sender";
    }

    @Override
    public boolean step() {
        if (!settings.configured()) {
            return false;
        }
        var due = receipts.due(clock.instant(), AT_ONCE);
        due.forEach(this::tell);
        return due.size() == AT_ONCE;
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

    @Override
    public WakeUp wakeUp() {
        return wakeUp;
    }
}
