package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.TicketQueries.Filter;
import com.tick.ticket.ticket.TicketQueries.Order;
import com.tick.ticket.ticket.TicketQueries.Position;
import com.tick.ticket.ticket.TicketStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The from, where and order by of a list of tickets; what users typed is only ever a parameter. */
class TicketCondition {

    /** More than so many are not named to the database one by one. */
    static final int MOST_LISTED = 1_000;

    private final List<String> terms = new ArrayList<>();
    private final Map<String, @Nullable Object> params = new HashMap<>();
    private String tables = " from tickets t";
    private String orderBy = "";

    TicketCondition(Filter filter) {
        if (!filter.statuses().isEmpty()) {
            add(
                    "t.status in (:statuses)",
                    "statuses",
                    filter.statuses().stream().map(TicketStatus::wireName).toList());
        }
        add("t.issue_type = :issueType", "issueType", filter.issueType());
        add("t.channel = :channel", "channel", filter.channel());
        var happenedAt =
                switch (filter.milestone()) {
                    case OPENING -> "t.created_at";
                    case FIRST_RESPONSE -> milestone("first_response", filter.by());
                    case RESOLUTION -> milestone("resolved", filter.by());
                };
        add(happenedAt + " >= :from", "from", filter.from() == null ? null : Times.param(filter.from()));
        add(happenedAt + " < :to", "to", filter.to() == null ? null : Times.param(filter.to()));
        var assignee = filter.assignee();
        if (assignee != null && assignee.agentId() == null) {
            terms.add("t.assignee_id is null");
        } else if (assignee != null) {
            add("t.assignee_id = :assignee", "assignee", assignee.agentId());
        }
        var among = filter.among();
        if (among != null && among.size() <= MOST_LISTED) {
            // from its primary key: there are few, and the order of the page is made from them
            tables = tables.replace(" tickets t", " tickets t force index (primary)");
            terms.add("t.id in (%s)"
                    .formatted(among.stream().mapToObj(Long::toString).collect(Collectors.joining(","))));
        }
    }

    /** Goes on behind a position, in an order that the ids make total. */
    TicketCondition after(Order order, @Nullable Position position) {
        var column = SortColumn.of(order);
        if (position != null) {
            var beyond = column.descending() ? "<" : ">";
            terms.add("(%1$s %2$s :last or (%1$s = :last and t.id %2$s :lastId))".formatted(column.name(), beyond));
            params.put("last", SortColumn.param(order, position));
            params.put("lastId", position.id());
        }
        var direction = column.descending() ? " desc" : " asc";
        orderBy = " order by " + column.name() + direction + ", t.id" + direction;
        return this;
    }

    String sql() {
        return tables + (terms.isEmpty() ? "" : " where " + String.join(" and ", terms)) + orderBy;
    }

    String orderBy() {
        return orderBy;
    }

    Map<String, @Nullable Object> params() {
        return params;
    }

    private String milestone(String name, @Nullable Long agentId) {
        tables += " join ticket_milestones m on m.ticket_id = t.id";
        add("m." + name + "_by = :by", "by", agentId);
        var happenedAt = "m." + name + "_at";
        terms.add(happenedAt + " is not null");
        return happenedAt;
    }

    private void add(String term, String name, @Nullable Object value) {
        if (value != null) {
            terms.add(term);
            params.put(name, value);
        }
    }
}
