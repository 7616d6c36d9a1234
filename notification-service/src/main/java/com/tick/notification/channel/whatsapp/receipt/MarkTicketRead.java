package com.tick.notification.channel.whatsapp.receipt;

import com.tick.notification.leadership.TaskName;
import com.tick.notification.leadership.TaskSignals;
import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent has opened a ticket: its customer may see that. Nothing happens when there is nothing new to be told. */
@Component
public class MarkTicketRead {

    private final Receipts receipts;
    private final Clock clock;
    private final TaskSignals signals;

    MarkTicketRead(Receipts receipts, Clock clock, TaskSignals signals) {
        this.receipts = receipts;
        this.clock = clock;
        this.signals = signals;
    }

    @Transactional
    public void handle(long ticketId) {
        receipts.ask(ticketId, clock.instant());
        signals.afterCommit(TaskName.RECEIPT_SENDER);
    }
}
