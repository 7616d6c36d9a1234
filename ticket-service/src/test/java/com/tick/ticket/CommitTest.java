package com.tick.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.idempotency.StillRunning;
import com.tick.ticket.ticket.Customer;
import com.tick.ticket.ticket.Issue;
import com.tick.ticket.ticket.OpenTicket;
import com.tick.ticket.ticket.TicketCounts;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** State, counts, event and idempotency key are committed together or not at all. */
@RunningService
class CommitTest {

    private static final OpenTicket.Command COMMAND = new OpenTicket.Command(
            Customer.fromWeb("Ada", "ada@example.org", null, null),
            new Issue("Printer on fire", null, null),
            true,
            List.of());

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    OpenTicket openTicket;

    @Autowired
    IdempotencyKeys keys;

    @Autowired
    TicketCounts counts;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aCrashBeforeTheCommitLeavesNothing() {
        var rowsBefore = rows();
        var countsBefore = counts.all();

        transaction.executeWithoutResult(it -> {
            openTicket.handle(COMMAND);
            it.setRollbackOnly();
        });

        assertThat(rows()).isEqualTo(rowsBefore);
        assertThat(counts.all()).isEqualTo(countsBefore);
    }

    @Test
    void aTicketIsNotCommittedWhenItsKeyWasLostMeanwhile() {
        var claim = keys.claim("test", "test", UUID.randomUUID().toString(), "hash");
        keys.release(claim);
        var rowsBefore = rows();

        assertThatThrownBy(() -> transaction.executeWithoutResult(it -> {
                    var ticket = openTicket.handle(COMMAND);
                    keys.complete(claim, Long.toString(ticket.id()));
                }))
                .isInstanceOf(StillRunning.class);

        assertThat(rows()).isEqualTo(rowsBefore);
    }

    @Test
    void whileTheFirstRequestRunsTheSecondIsToldToWait() {
        var key = UUID.randomUUID().toString();
        var claim = keys.claim("test", "test", key, "hash");

        assertThatThrownBy(() -> keys.claim("test", "test", key, "hash")).isInstanceOf(StillRunning.class);

        transaction.executeWithoutResult(it -> keys.complete(claim, "42"));
        assertThat(keys.claim("test", "test", key, "hash").answer()).isEqualTo("42");
    }

    private List<Long> rows() {
        return List.of(tickets.rows("tickets"), tickets.rows("outbox"));
    }
}
