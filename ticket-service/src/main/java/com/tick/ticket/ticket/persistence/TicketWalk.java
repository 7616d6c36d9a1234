package com.tick.ticket.ticket.persistence;

import com.tick.support.search.IdSet;
import com.tick.ticket.ticket.TicketQueries.Filter;
import com.tick.ticket.ticket.TicketQueries.Order;
import com.tick.ticket.ticket.TicketQueries.Position;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Goes over tickets in an order, and keeps those that are named. Ends early when nearly none of them are. */
final class TicketWalk {

    private static final int STEP = 1_000;
    private static final int MOST_PASSED = 30_000;

    private final JdbcClient jdbc;
    private final Filter filter;
    private final IdSet among;
    private final Order order;
    private @Nullable Position position;
    private boolean ended;

    TicketWalk(JdbcClient jdbc, Filter filter, Order order, @Nullable Position after) {
        this.jdbc = jdbc;
        this.filter = filter;
        this.among = Objects.requireNonNull(filter.among());
        this.order = order;
        this.position = after;
    }

    List<Long> ids(int limit) {
        var kept = new ArrayList<Position>();
        int passed = 0;
        // one more than asked for tells whether there is a next page
        while (!ended && kept.size() <= limit && passed < MOST_PASSED) {
            var step = step(Math.min(STEP, Math.max(limit * 4, passed)));
            passed += step.size();
            step.stream().filter(ticket -> among.contains(ticket.id())).forEach(kept::add);
            position = step.isEmpty() ? position : step.get(step.size() - 1);
        }
        if (kept.size() > limit) {
            position = kept.get(limit - 1);
            ended = false;
        }
        return kept.stream().limit(limit).map(Position::id).toList();
    }

    /** Where it goes on; null when everything was passed. */
    @Nullable
    Position next() {
        return ended ? null : position;
    }

    private List<Position> step(int most) {
        var column = SortColumn.of(order);
        var condition = new TicketCondition(filter).after(order, position);
        var step = jdbc.sql("select t.id, " + column.name() + condition.sql() + " limit " + most)
                .params(condition.params())
                .query((row, number) -> column.position(order, row))
                .list();
        ended = step.size() < most;
        return step;
    }
}
