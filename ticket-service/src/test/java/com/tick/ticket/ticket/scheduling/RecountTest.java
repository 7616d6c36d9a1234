package com.tick.ticket.ticket.scheduling;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.RunningService;
import com.tick.ticket.ServiceUnderTest;
import com.tick.ticket.ticket.TicketCounts;
import io.micrometer.core.instrument.MeterRegistry;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The counts are compared with the tickets. */
@RunningService
class RecountTest {

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    RecountTask task;

    @Autowired
    TicketCounts counts;

    @Autowired
    MeterRegistry meters;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void whatDiffersIsRepairedAndMadeKnown() {
        tickets.anOpenTicket();
        tickets.aClosedTicket();
        task.recount();
        var before = repaired();
        while (counts.fold()) {
            // all of it is to be in the table that is tampered with
        }
        transaction.executeWithoutResult(it -> {
            jdbc.sql("delete from ticket_counters where status = 'closed'").update();
            jdbc.sql("insert into ticket_counters (status, assignee_id, slot, tickets) values ('new', 77, 3, 5)")
                    .update();
        });
        var closed = counts.recounted().stream()
                .filter(it -> it.status().wireName().equals("closed"))
                .mapToLong(TicketCounts.Count::tickets)
                .sum();

        task.recount();

        assertThat(counts.all()).isEqualTo(counts.recounted());
        assertThat(repaired() - before).isEqualTo((double) (closed + 5));
        task.recount();
        assertThat(repaired() - before).isEqualTo((double) (closed + 5));
    }

    private double repaired() {
        return meters.counter("tick.ticket.counts.repaired").count();
    }
}
