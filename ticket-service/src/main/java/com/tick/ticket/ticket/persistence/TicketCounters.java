package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.TicketEvent;
import com.tick.ticket.ticket.TicketStatus;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Keeps the counts in step with the tickets, in the same transaction. Each count is spread over slots, and the rows are
 * written last and in one order, so that their locks are short and cannot make a circle.
 */
@Component
class TicketCounters {

    static final int SLOTS = 16;

    private final JdbcClient jdbc;

    TicketCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(TicketEvent event) {
        var changes = changesOfThisTransaction();
        if (event instanceof TicketEvent.Opened) {
            changes.add(Cell.of(TicketStatus.NEW, null), 1);
        } else if (event instanceof TicketEvent.StatusChanged it) {
            changes.add(Cell.of(it.from(), it.assigneeId()), -1);
            changes.add(Cell.of(it.to(), it.assigneeId()), 1);
        } else if (event instanceof TicketEvent.Assigned it) {
            var to = it.to();
            changes.add(Cell.of(it.status(), it.from()), -1);
            changes.add(Cell.of(it.status(), to == null ? null : to.agentId()), 1);
        }
    }

    private Changes changesOfThisTransaction() {
        if (TransactionSynchronizationManager.getResource(this) instanceof Changes known) {
            return known;
        }
        var changes = new Changes();
        TransactionSynchronizationManager.bindResource(this, changes);
        TransactionSynchronizationManager.registerSynchronization(changes);
        return changes;
    }

    /** Looks first without a lock: an update of a row that is not there would lock the gap, and two of those are a circle. */
    private void write(Cell cell, int slot, long change) {
        var known = jdbc.sql(
                        """
                        select count(*) from ticket_counters
                         where status = :status and assignee_id = :assignee and slot = :slot
                        """)
                .param("status", cell.status())
                .param("assignee", cell.assigneeId())
                .param("slot", slot)
                .query(Integer.class)
                .single();
        var statement = known == 0
                ? """
                insert into ticket_counters (status, assignee_id, slot, tickets)
                values (:status, :assignee, :slot, :change)
                    on duplicate key update tickets = tickets + :change
                """
                : """
                update ticket_counters set tickets = tickets + :change
                 where status = :status and assignee_id = :assignee and slot = :slot
                """;
        jdbc.sql(statement)
                .param("status", cell.status())
                .param("assignee", cell.assigneeId())
                .param("slot", slot)
                .param("change", change)
                .update();
    }

    private record Cell(String status, long assigneeId) {

        static final long NOBODY = 0;

        static Cell of(TicketStatus status, @Nullable Long assigneeId) {
            return new Cell(status.wireName(), assigneeId == null ? NOBODY : assigneeId);
        }
    }

    private final class Changes implements TransactionSynchronization {

        private final Map<Cell, Long> byCell =
                new TreeMap<>(Comparator.comparing(Cell::status).thenComparing(Cell::assigneeId));

        void add(Cell cell, long change) {
            byCell.merge(cell, change, Long::sum);
        }

        @Override
        public void beforeCommit(boolean readOnly) {
            var slot = ThreadLocalRandom.current().nextInt(SLOTS);
            byCell.forEach((cell, change) -> {
                if (change != 0) {
                    write(cell, slot, change);
                }
            });
        }

        @Override
        public void suspend() {
            TransactionSynchronizationManager.unbindResource(TicketCounters.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TicketCounters.this, this);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TicketCounters.this);
        }
    }
}
