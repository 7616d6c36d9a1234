package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.TicketQueries.AssigneeFilter;
import com.tick.ticket.ticket.TicketQueries.Filter;
import com.tick.ticket.ticket.TicketQueries.Order;
import com.tick.ticket.ticket.TicketQueries.Period;
import com.tick.ticket.ticket.TicketQueries.Position;
import com.tick.ticket.ticket.TicketStatus;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The from, where and order by of a list of tickets; what users typed is only ever a parameter. */
class TicketCondition {

    /** More than so many are not named to the database one by one. */
    static final int MOST_LISTED = 1_000;

    private static final String SEEN =
            "exists (select 1 from read_marks s where s.agent_id = :seenBy and s.ticket_id = t.id and s.read_at >= t.last_customer_at)";

    private final List<String> terms = new ArrayList<>();
    private final Map<String, @Nullable Object> params = new HashMap<>();
    private String tables = " from tickets t";
    private String orderBy = "";

    /** @param gone agents who were deactivated, where the filter asks for what nobody has */
    TicketCondition(Filter filter, List<Long> gone) {
        if (!filter.statuses().isEmpty()) {
            add(
                    "t.status in (:statuses)",
                    "statuses",
                    filter.statuses().stream().map(TicketStatus::wireName).toList());
        }
        oneOf("t.issue_type", "issueTypes", filter.issueTypes());
        oneOf("t.channel", "channels", filter.channels());
        add("t.customer_key = :customer", "customer", filter.customerKey());
        in(filter.period());
        assignedTo(filter.assignees(), gone);
        var unread = filter.unread();
        if (unread != null) {
            terms.add((unread.unread() ? "not " : "") + SEEN);
            params.put("seenBy", unread.agentId());
        }
        var among = filter.among();
        if (among != null && among.size() <= MOST_LISTED) {
            // from its primary key: there are few, and the order of the page is made from them
            tables = tables.replace(" tickets t", " tickets t force index (primary)");
            terms.add("t.id in (%s)"
                    .formatted(among.stream().mapToObj(Long::toString).collect(Collectors.joining(","))));
        }
    }

    private void in(Period period) {
        var happenedAt =
                switch (period.milestone()) {
                    case OPENING -> "t.created_at";
                    case FIRST_RESPONSE -> milestone("first_response", period.by());
                    case RESOLUTION -> milestone("resolved", period.by());
                };
        add(happenedAt + " >= :from", "from", period.from() == null ? null : Times.param(period.from()));
        add(happenedAt + " < :to", "to", period.to() == null ? null : Times.param(period.to()));
    }

    private void assignedTo(Set<AssigneeFilter> assignees, List<Long> gone) {
        var agents = assignees.stream()
                .map(AssigneeFilter::agentId)
                .filter(Objects::nonNull)
                .toList();
        var either = new ArrayList<String>();
        if (!agents.isEmpty()) {
            either.add("t.assignee_id in (:assignees)");
            params.put("assignees", agents);
        }
        if (assignees.contains(AssigneeFilter.NOBODY)) {
            either.add("t.assignee_id is null");
            if (!gone.isEmpty()) {
                either.add("(t.assignee_id in (:gone) and t.status <> 'closed')");
                params.put("gone", gone);
            }
        }
        if (!either.isEmpty()) {
            terms.add(either.size() == 1 ? either.get(0) : "(" + String.join(" or ", either) + ")");
        }
    }

    private void oneOf(String column, String name, Set<String> values) {
        add(column + " in (:" + name + ")", name, values.isEmpty() ? null : values);
    }

    /** Only what the order can show. */
    TicketCondition of(Order order) {
        if (order == Order.WAITING_LONGEST) {
            terms.add("t.waiting_since is not null");
        }
        return this;
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
