package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.TicketEvent;
import com.tick.ticket.ticket.TicketStatus;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Notes by how much the counts change, in the transaction of the change. Rows are only added, so that nobody waits for
 * anybody; {@link JdbcTicketCounts#fold} adds them up.
 */
@Component
class TicketCounters {

    private final JdbcClient jdbc;
    private final AtomicBoolean noted = new AtomicBoolean();

    TicketCounters(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void count(List<TicketEvent> events) {
        var changes = new Changes();
        events.forEach(changes::add);
        var params = changes.params();
        if (!params.isEmpty()) {
            jdbc.sql("insert into ticket_count_changes (status, assignee_id, tickets) values "
                            + String.join(", ", Collections.nCopies(params.size() / 3, "(?, ?, ?)")))
                    .params(params)
                    .update();
            noted.set(true);
        }
    }

    /** Since this was last asked; what is not committed by then is found by whoever looks without asking, now and then. */
    boolean mayHaveChanged() {
        return noted.getAndSet(false);
    }

    /** Tickets of one status that one agent has. */
    record Cell(String status, long assigneeId) {

        static final Comparator<Cell> ORDER = Comparator.comparing(Cell::status).thenComparing(Cell::assigneeId);

        private static final long NOBODY = 0;

        static Cell of(TicketStatus status, @Nullable Long assigneeId) {
            return new Cell(status.wireName(), assigneeId == null ? NOBODY : assigneeId);
        }
    }

    private static final class Changes {

        private final Map<Cell, Long> byCell = new TreeMap<>(Cell.ORDER);

        void add(TicketEvent event) {
            if (event instanceof TicketEvent.Opened) {
                add(Cell.of(TicketStatus.NEW, null), 1);
            } else if (event instanceof TicketEvent.StatusChanged it) {
                add(Cell.of(it.from(), it.assigneeId()), -1);
                add(Cell.of(it.to(), it.assigneeId()), 1);
            } else if (event instanceof TicketEvent.Assigned it) {
                var to = it.to();
                add(Cell.of(it.status(), it.from()), -1);
                add(Cell.of(it.status(), to == null ? null : to.agentId()), 1);
            }
        }

        private void add(Cell cell, long change) {
            byCell.merge(cell, change, Long::sum);
        }

        List<Object> params() {
            var params = new ArrayList<Object>();
            byCell.forEach((cell, change) -> {
                if (change != 0) {
                    Collections.addAll(params, cell.status(), cell.assigneeId(), change);
                }
            });
            return params;
        }
    }
}
