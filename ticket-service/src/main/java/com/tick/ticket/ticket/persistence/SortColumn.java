package com.tick.ticket.ticket.persistence;

import com.tick.ticket.ticket.TicketQueries.Order;
import com.tick.ticket.ticket.TicketQueries.Position;
import com.tick.ticket.ticket.TicketQueries.View;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/**
 * What the database sorts a list by, always together with the id; each has its index.
 *
 * @param name a column without nulls
 */
record SortColumn(String name, boolean descending) {

    static SortColumn of(Order order) {
        return switch (order) {
            case OLDEST -> new SortColumn("t.created_at", false);
            case NEWEST -> new SortColumn("t.created_at", true);
            case LEAST_RECENTLY_CHANGED -> new SortColumn("t.updated_at", false);
            case MOST_RECENTLY_CHANGED -> new SortColumn("t.updated_at", true);
            case HEARD_FROM_LONGEST_AGO -> new SortColumn("t.last_customer_at", false);
            case HEARD_FROM_LAST -> new SortColumn("t.last_customer_at", true);
            case BY_NAME -> new SortColumn("t.name", false);
            case BY_NAME_BACKWARDS -> new SortColumn("t.name", true);
            // the words happen to stand in the alphabet the other way round than in a ticket's life
            case BY_STATUS -> new SortColumn("t.status", true);
            case BY_STATUS_BACKWARDS -> new SortColumn("t.status", false);
        };
    }

    static Position position(Order order, View last) {
        var value =
                switch (order) {
                    case OLDEST, NEWEST -> last.createdAt().toString();
                    case LEAST_RECENTLY_CHANGED, MOST_RECENTLY_CHANGED ->
                        last.updatedAt().toString();
                    case HEARD_FROM_LONGEST_AGO, HEARD_FROM_LAST ->
                        last.lastCustomerAt().toString();
                    case BY_NAME, BY_NAME_BACKWARDS -> last.name();
                    case BY_STATUS, BY_STATUS_BACKWARDS -> last.status();
                };
        return new Position(value, last.id());
    }

    /** Of a row of the id and the column. */
    Position position(Order order, ResultSet row) throws SQLException {
        var value = order.byTime()
                ? row.getObject(2, LocalDateTime.class)
                        .toInstant(ZoneOffset.UTC)
                        .toString()
                : row.getString(2);
        return new Position(value, row.getLong(1));
    }

    static Object param(Order order, Position position) {
        return order.byTime() ? Times.param(Instant.parse(position.value())) : position.value();
    }
}
