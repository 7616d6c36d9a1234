package com.tick.ticket.ticket.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.search.IdSet;
import com.tick.ticket.RunningService;
import com.tick.ticket.ticket.TicketQueries.AssigneeFilter;
import com.tick.ticket.ticket.TicketQueries.Filter;
import com.tick.ticket.ticket.TicketQueries.Order;
import com.tick.ticket.ticket.TicketStatus;
import com.tick.ticket.ticket.persistence.Explained.Step;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Looking at tickets takes an index, however many there are: no plan reads the whole table or sorts more than a page. */
@RunningService
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class QueryPlansTest {

    private static final int TICKETS = 5_000;
    private static final int PAGE = 50;
    private static final String DIGITS = "select 0 as n union all select 1 union all select 2 union all select 3"
            + " union all select 4 union all select 5 union all select 6 union all select 7 union all select 8"
            + " union all select 9";

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Explained explained;
    private final JdbcTicketQueries queries;

    QueryPlansTest(
            @Autowired DataSource dataSource, @Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction) {
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.explained = new Explained(dataSource);
        var client = JdbcClient.create(explained);
        this.queries = new JdbcTicketQueries(client, new JdbcTicketCounts(client, new TicketCounters(client)));
    }

    @BeforeAll
    void aTableThatIsWorthAnIndex() {
        transaction.executeWithoutResult(status -> addTickets());
        jdbc.sql("analyze table tickets")
                .query((row, number) -> row.getString(1))
                .list();
    }

    private void addTickets() {
        jdbc.sql(
                        """
                        insert into tickets (uuid, reference, name, email, description, issue_type, status, channel,
                                             link_sha256, last_customer_at, waiting_since, created_at,
                                             updated_at)
                        select unhex(left(sha2(concat('plan', n), 256), 32)), concat('PL-', n), concat('Ada ', n),
                               'ada@example.org', 'plan', 'plan', elt(1 + n %% 3, 'new', 'in_progress', 'closed'), 'web',
                               sha2(concat('plan', n), 256), now(6) - interval n minute,
                               if(n %% 2 = 0, now(6) - interval n minute, null), now(6) - interval n minute,
                               now(6) - interval n minute
                          from (select a.n + 10 * b.n + 100 * c.n + 1000 * d.n as n
                                  from (%1$s) a, (%1$s) b, (%1$s) c, (%1$s) d) numbers where n < %2$d
                        """
                                .formatted(DIGITS, TICKETS))
                .update();
    }

    @BeforeEach
    void forgetFormerPlans() {
        explained.steps();
    }

    @AfterAll
    void theyGoAgain() {
        transaction.executeWithoutResult(status ->
                jdbc.sql("delete from tickets where issue_type = 'plan'").update());
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void firstPagesFollowAnIndex(Order order) {
        queries.page(filter(Set.of(), null), order, PAGE, null, 1L);

        assertThat(ofTickets()).isNotEmpty().allSatisfy(QueryPlansTest::followsAnIndex);
    }

    @ParameterizedTest
    @EnumSource(Order.class)
    void deepPagesBeginWhereTheLastOneEnded(Order order) {
        var first = queries.page(filter(Set.of(), null), order, PAGE, null, 1L);
        explained.steps();

        queries.page(filter(Set.of(), null), order, PAGE, Objects.requireNonNull(first.next()), 1L);

        assertThat(ofTickets())
                .isNotEmpty()
                .allSatisfy(QueryPlansTest::followsAnIndex)
                .noneMatch(step -> step.access().equals("index"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Order.class,
            names = {"NEWEST", "MOST_RECENTLY_CHANGED"})
    void filtersFollowAnIndex(Order order) {
        for (var status : TicketStatus.values()) {
            queries.page(filter(Set.of(status), null), order, PAGE, null, 1L);
        }
        queries.page(filter(Set.of(), new AssigneeFilter(null)), order, PAGE, null, 1L);
        queries.page(filter(Set.of(), new AssigneeFilter(1L)), order, PAGE, null, 1L);
        queries.page(filter(Set.of(TicketStatus.NEW), new AssigneeFilter(1L)), order, PAGE, null, 1L);

        assertThat(ofTickets()).isNotEmpty().allSatisfy(QueryPlansTest::followsAnIndex);
    }

    /** Few are taken by their numbers and then sorted, so that no sort is more than those; many are met on an index. */
    @ParameterizedTest
    @EnumSource(Order.class)
    void whatASearchFoundIsTakenByAnIndex(Order order) {
        var all = new IdSet();
        jdbc.sql("select id from tickets").query(Long.class).list().forEach(all::add);
        var few = IdSet.of(all.stream().limit(40).boxed().toList());

        queries.rows(filter(Set.of(), null).among(few), order, PAGE, null, 1L);
        queries.total(filter(Set.of(TicketStatus.NEW), null).among(few));
        assertThat(ofTickets()).isNotEmpty().allSatisfy(step -> {
            assertThat(step.access()).as(step.toString()).isIn("range", "eq_ref", "ref", "const");
            assertThat(step.key()).as(step.toString()).isNotNull();
        });

        queries.rows(filter(Set.of(), null).among(all), order, PAGE, null, 1L);
        assertThat(ofTickets()).isNotEmpty().allSatisfy(step -> assertThat(step.access())
                .as(step.toString())
                .isNotEqualTo("ALL"));
    }

    @Test
    void countsDoNotLookAtTickets() {
        var client = JdbcClient.create(explained);
        new JdbcTicketCounts(client, new TicketCounters(client)).all();

        assertThat(explained.steps()).isNotEmpty().noneMatch(step -> step.isOf("t", "tickets"));
    }

    @Test
    void oneTicketIsFoundByItsNumber() {
        var some = queries.page(filter(Set.of(), null), Order.NEWEST, 1, null, 1L);
        explained.steps();

        queries.get(some.tickets().get(0).id(), 1L);

        assertThat(ofTickets()).isNotEmpty().allSatisfy(step -> {
            followsAnIndex(step);
            assertThat(step.access()).isIn("const", "eq_ref");
        });
    }

    /** Else the others could not fail: this is what a query without an index looks like. */
    @Test
    void anUnindexedQueryWouldBeNoticed() {
        var unindexed = JdbcClient.create(explained);
        unindexed
                .sql("select t.id from tickets t where t.description <> 'x' order by t.description limit 50")
                .query(Long.class)
                .list();

        assertThat(ofTickets()).anyMatch(step -> step.access().equals("ALL")).anyMatch(Step::sorts);
    }

    private List<Step> ofTickets() {
        return explained.steps().stream()
                .filter(step -> step.isOf("t", "tickets"))
                .toList();
    }

    private static void followsAnIndex(Step step) {
        assertThat(step.access()).as(step.toString()).isNotEqualTo("ALL");
        assertThat(step.key()).as(step.toString()).isNotNull();
        assertThat(step.sorts()).as(step.toString()).isFalse();
    }

    private static Filter filter(Set<TicketStatus> statuses, @Nullable AssigneeFilter assignee) {
        return Filter.ALL.with(statuses, assignee == null ? Set.of() : Set.of(assignee));
    }
}
