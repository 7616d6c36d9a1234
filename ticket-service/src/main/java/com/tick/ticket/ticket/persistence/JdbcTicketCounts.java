package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.TicketCounts;
import com.tick.ticket.ticket.TicketQueries.Filter;
import com.tick.ticket.ticket.TicketStatus;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcTicketCounts implements TicketCounts {

    private final JdbcClient jdbc;

    JdbcTicketCounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Count> all() {
        return jdbc.sql(
                        """
                        select status, assignee_id, sum(tickets) as tickets from ticket_counters
                         group by status, assignee_id having sum(tickets) <> 0
                         order by status, assignee_id
                        """)
                .query(JdbcTicketCounts::count)
                .list();
    }

    /** How many match a filter by status and assignee alone. */
    long total(Filter filter) {
        var assignee = filter.assignee();
        return all().stream()
                .filter(it -> filter.statuses().isEmpty() || filter.statuses().contains(it.status()))
                .filter(it -> assignee == null || Objects.equals(assignee.agentId(), it.assigneeId()))
                .mapToLong(Count::tickets)
                .sum();
    }

    @Override
    public List<Count> recounted() {
        return jdbc.sql(
                        """
                        select status, coalesce(assignee_id, 0) as assignee_id, count(*) as tickets from tickets
                         group by status, coalesce(assignee_id, 0)
                         order by status, assignee_id
                        """)
                .query(JdbcTicketCounts::count)
                .list();
    }

    /** Both are read from one snapshot, and what is written is the difference, so that tickets may change meanwhile. */
    @Override
    @Transactional(isolation = Isolation.REPEATABLE_READ, timeout = 30)
    public long repair() {
        if (jdbc.sql("select get_lock(concat(database(), ':recount'), 0)")
                        .query(Integer.class)
                        .single()
                != 1) {
            return 0;
        }
        try {
            return repair(all(), recounted());
        } finally {
            jdbc.sql("select release_lock(concat(database(), ':recount'))")
                    .query(Integer.class)
                    .single();
        }
    }

    private long repair(List<Count> counters, List<Count> tickets) {
        Map<List<Object>, Long> missing = new HashMap<>();
        tickets.forEach(it -> missing.merge(cell(it), it.tickets(), Long::sum));
        counters.forEach(it -> missing.merge(cell(it), -it.tickets(), Long::sum));
        missing.values().removeIf(it -> it == 0);
        missing.forEach((cell, difference) -> jdbc.sql(
                        """
                        insert into ticket_counters (status, assignee_id, slot, tickets) values (?, ?, 0, ?)
                            on duplicate key update tickets = tickets + values(tickets)
                        """)
                .params(cell.get(0), cell.get(1), difference)
                .update());
        return missing.values().stream().mapToLong(Math::abs).sum();
    }

    private static List<Object> cell(Count it) {
        return List.of(it.status().wireName(), it.assigneeId() == null ? 0L : it.assigneeId());
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        var assignee = row.getLong("assignee_id");
        return new Count(
                TicketStatus.of(row.getString("status")), assignee == 0 ? null : assignee, row.getLong("tickets"));
    }
}
