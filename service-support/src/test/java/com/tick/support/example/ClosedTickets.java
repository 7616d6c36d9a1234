package com.tick.support.example;

import com.tick.events.ticket.TicketStatusChanged;
import com.tick.support.messaging.ListensTo;
import com.tick.support.outbox.Outbox;
import java.time.Clock;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

// The example of the module's README; a test compares the two.
// tag::example[]
@Component
@ListensTo("tick.example.events")
class ClosedTickets {

    private final Outbox outbox;
    private final JdbcClient jdbc;
    private final Clock clock;

    ClosedTickets(Outbox outbox, JdbcClient jdbc, Clock clock) {
        this.outbox = outbox;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Publishes: the event commits or rolls back with the row. */
    @Transactional
    public void close(long ticket) {
        jdbc.sql("insert into proof_effects (ticket_id, status) values (?, 'closing')")
                .param(ticket)
                .update();
        outbox.append("tick.example.events", Long.toString(ticket), version -> TicketStatusChanged.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(clock.instant())
                .setTicketId(ticket)
                .setVersion(version)
                .setOldStatus("open")
                .setNewStatus("closed")
                .setChangedBy("example")
                .build());
    }

    /** Listens: what it writes commits with the note that the event was taken in. */
    void on(TicketStatusChanged event) {
        jdbc.sql("insert into proof_effects (ticket_id, status) values (?, ?)")
                .params(event.getTicketId(), event.getNewStatus())
                .update();
    }
}
// end::example[]
