package com.tick.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.ticket.TicketCounts;
import com.tick.ticket.ticket.TicketQueries;
import com.tick.ticket.ticket.TicketQueries.AssigneeFilter;
import com.tick.ticket.ticket.TicketQueries.Filter;
import com.tick.ticket.ticket.TicketQueries.Order;
import com.tick.ticket.ticket.TicketStatus;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts and pages cost the same however many tickets there are: the rows that the database reads are counted. */
@RunningService
class FlatnessTest {

    private static final int FEW = 200;
    private static final int MORE = 9_000;

    /** Statements about the statistics themselves, and rows of neighbouring tests. */
    private static final long NOISE = 500;

    @Autowired
    TicketQueries queries;

    @Autowired
    TicketCounts counts;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void theyGoAgain() {
        transaction.executeWithoutResult(
                it -> jdbc.sql("delete from tickets where issue_type = 'flat'").update());
        counts.repair();
    }

    @Test
    void neitherCountsNorPagesReadMoreOfALargerTable() {
        addTickets(0, FEW);
        var before = rowsRead();

        addTickets(FEW, FEW + MORE);
        counts.repair();

        assertThat(rowsRead()).isLessThan(before + NOISE).isLessThan(MORE);
        assertThat(queries.total(filter(Set.of(), null))).isGreaterThan(MORE);
    }

    private long rowsRead() {
        while (counts.fold()) {
            // what earlier tests have changed is not to be read again and again
        }
        return Objects.requireNonNull(transaction.execute(it -> {
            var before = handlerReads();
            counts.all();
            for (var order : Order.values()) {
                queries.page(filter(Set.of(), null), order, 50, null, 1L);
            }
            queries.page(filter(Set.of(TicketStatus.NEW), null), Order.NEWEST, 50, null, 1L);
            queries.page(filter(Set.of(), new AssigneeFilter(null)), Order.NEWEST, 50, null, 1L);
            queries.total(filter(Set.of(TicketStatus.NEW), new AssigneeFilter(null)));
            return handlerReads() - before;
        }));
    }

    private long handlerReads() {
        return jdbc
                .sql("show session status like 'Handler_read%'")
                .query((row, number) -> row.getLong(2))
                .list()
                .stream()
                .mapToLong(Long::longValue)
                .sum();
    }

    private static Filter filter(Set<TicketStatus> statuses, @Nullable AssigneeFilter assignee) {
        return Filter.ALL.with(statuses, assignee == null ? Set.of() : Set.of(assignee));
    }

    private void addTickets(int from, int to) {
        transaction.executeWithoutResult(it -> jdbc.sql(
                        """
                        insert into tickets (uuid, reference, name, email, description, issue_type, status, channel,
                                             link_sha256, last_customer_at, created_at, updated_at)
                        select unhex(left(sha2(concat('flat', n), 256), 32)), concat('FL-', n), 'Ada', 'ada@example.org',
                               'flat', 'flat', 'new', 'web', sha2(concat('flat', n), 256), now(6), now(6), now(6)
                          from (select a.n + 10 * b.n + 100 * c.n + 1000 * d.n as n
                                  from (%1$s) a, (%1$s) b, (%1$s) c, (%1$s) d) numbers where n >= %2$d and n < %3$d
                        """
                                .formatted(
                                        "select 0 as n union all select 1 union all select 2 union all select 3"
                                                + " union all select 4 union all select 5 union all select 6"
                                                + " union all select 7 union all select 8 union all select 9",
                                        from,
                                        to))
                .update());
    }
}
