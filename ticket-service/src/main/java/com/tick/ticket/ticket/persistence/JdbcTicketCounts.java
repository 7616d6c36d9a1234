package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.TicketCounts;
import com.tick.ticket.ticket.TicketQueries.AssigneeFilter;
import com.tick.ticket.ticket.TicketQueries.Filter;
import com.tick.ticket.ticket.TicketStatus;
import com.tick.ticket.ticket.persistence.TicketCounters.Cell;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

@Repository
class JdbcTicketCounts implements TicketCounts {

    /** So many at once that their locks are short. */
    private static final int STEP = 1_000;

    private final JdbcClient jdbc;
    private final TicketCounters counters;

    JdbcTicketCounts(JdbcClient jdbc, TicketCounters counters) {
        this.jdbc = jdbc;
        this.counters = counters;
    }

    /** One statement and so one snapshot: a change is in the one table or in the other. */
    @Override
    public List<Count> all() {
        return jdbc.sql(
                        """
                        select status, assignee_id, sum(tickets) as tickets
                          from (select status, assignee_id, tickets from ticket_counters
                                union all
                                select status, assignee_id, tickets from ticket_count_changes) counted
                         group by status, assignee_id having sum(tickets) <> 0
                         order by status, assignee_id
                        """)
                .query(JdbcTicketCounts::count)
                .list();
    }

    @Override
    public List<Count> shown() {
        return jdbc.sql(
                        """
                        select counted.status,
                               case when a.active = 0 and counted.status <> 'closed' then 0 else counted.assignee_id end
                                 as assignee_id,
                               counted.tickets
                          from (select status, assignee_id, sum(tickets) as tickets
                                  from (select status, assignee_id, tickets from ticket_counters
                                        union all
                                        select status, assignee_id, tickets from ticket_count_changes) each_change
                                 group by status, assignee_id having sum(tickets) <> 0) counted
                          left join agents a on a.id = counted.assignee_id
                        """)
                .query(JdbcTicketCounts::count)
                .list();
    }

    /** How many match a filter by status and assignee alone. */
    long total(Filter filter) {
        var assignees = filter.assignees().stream().map(AssigneeFilter::agentId).toList();
        return shown().stream()
                .filter(it -> filter.statuses().isEmpty() || filter.statuses().contains(it.status()))
                .filter(it -> assignees.isEmpty() || assignees.contains(it.assigneeId()))
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
        return repair(all(), recounted());
    }

    private long repair(List<Count> counters, List<Count> tickets) {
        Map<Cell, Long> missing = new TreeMap<>(Cell.ORDER);
        tickets.forEach(it -> missing.merge(cell(it), it.tickets(), Long::sum));
        counters.forEach(it -> missing.merge(cell(it), -it.tickets(), Long::sum));
        missing.values().removeIf(it -> it == 0);
        missing.forEach(this::add);
        return missing.values().stream().mapToLong(Math::abs).sum();
    }

    /**
     * They are read without a lock, which would hold up whoever opens a ticket just then. Whoever finds fewer to delete than
     * it has read was overtaken by another copy of the service, and leaves it to that one.
     */
    @Override
    @Transactional(timeout = 30)
    public boolean fold() {
        var changes = jdbc.sql(
                        "select id, status, assignee_id, tickets from ticket_count_changes order by id limit " + STEP)
                .query(Change.class)
                .list();
        if (changes.isEmpty()) {
            return false;
        }
        var deleted = jdbc.sql("delete from ticket_count_changes where id in (:ids)")
                .param("ids", changes.stream().map(Change::id).toList())
                .update();
        if (deleted != changes.size()) {
            throw new ConcurrencyFailureException("Another copy counts the same changes");
        }
        Map<Cell, Long> sums = new TreeMap<>(Cell.ORDER);
        changes.forEach(it -> sums.merge(new Cell(it.status(), it.assigneeId()), it.tickets(), Long::sum));
        sums.forEach(this::add);
        return changes.size() == STEP;
    }

    @Override
    public boolean mayHaveChanged() {
        return counters.mayHaveChanged();
    }

    private void add(Cell cell, long tickets) {
        jdbc.sql(
                        """
                        insert into ticket_counters (status, assignee_id, slot, tickets) values (?, ?, 0, ?)
                            on duplicate key update tickets = tickets + values(tickets)
                        """)
                .params(cell.status(), cell.assigneeId(), tickets)
                .update();
    }

    private static Cell cell(Count it) {
        return Cell.of(it.status(), it.assigneeId());
    }

    /** A row of ticket_count_changes. */
    record Change(long id, String status, long assigneeId, long tickets) {}

    private static Count count(ResultSet row, int number) throws SQLException {
        var assignee = row.getLong("assignee_id");
        return new Count(
                TicketStatus.of(row.getString("status")), assignee == 0 ? null : assignee, row.getLong("tickets"));
    }
}
