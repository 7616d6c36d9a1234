package com.tick.notification.receipt;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An agent has opened a ticket: its customer may see that. Nothing happens when there is nothing new to be told. */
@Component
public class MarkTicketRead {

    private final Receipts receipts;
    private final Clock clock;

    MarkTicketRead(Receipts receipts, Clock clock) {
        this.receipts = receipts;
        this.clock = clock;
    }

    @Transactional
    public void handle(long ticketId) {
        receipts.ask(ticketId, clock.instant());
    }
}
