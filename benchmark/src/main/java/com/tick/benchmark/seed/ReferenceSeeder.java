package com.tick.benchmark.seed;

import com.tick.benchmark.stack.ReferenceDesk;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;

/** Puts the same tickets into the reference's tables. */
public final class ReferenceSeeder {

    private static final int SECONDS_BETWEEN = 30;
    private static final long AT_ONCE = 10_000;

    private final ReferenceDesk desk;

    /** Seeds this one. */
    public ReferenceSeeder(ReferenceDesk desk) {
        this.desk = desk;
    }

    /** Adds tickets until there are so many. */
    public void upTo(long wanted) throws SQLException {
        try (var connection = desk.connect();
                var statement = connection.createStatement()) {
            long there;
            long first;
            try (var rows = statement.executeQuery("select count(*), coalesce(max(id), 0) + 1 from tickets")) {
                rows.next();
                there = rows.getLong(1);
                first = rows.getLong(2);
            }
            statement.execute("set session foreign_key_checks = 0, unique_checks = 0");
            connection.setAutoCommit(false);
            var now = Instant.now();
            var last = first + wanted - there - 1;
            for (var from = first; from <= last; from += AT_ONCE) {
                try (var tickets = new BulkInsert(connection, "tickets");
                        var replies = new BulkInsert(connection, "replies")) {
                    for (var id = from; id <= Math.min(last, from + AT_ONCE - 1); id++) {
                        var age = Duration.ofSeconds((last - id) * SECONDS_BETWEEN);
                        add(SeededTicket.of(id, now, age), tickets, replies);
                    }
                }
                connection.commit();
            }
        }
    }

    private static void add(SeededTicket ticket, BulkInsert tickets, BulkInsert replies) throws SQLException {
        var row = new HashMap<String, Object>();
        row.put("id", ticket.id());
        row.put("name", ticket.name());
        row.put("email", ticket.email());
        row.put("mobile", ticket.mobile() == null ? null : ticket.phone());
        row.put("description", ticket.description());
        row.put("issue_type", ticket.topic());
        row.put("issue_title", ticket.title());
        row.put("status", ticket.status());
        row.put("whatsapp_enabled", ticket.mobile() != null);
        row.put("created_at", ticket.createdAt());
        row.put("updated_at", ticket.updatedAt());
        tickets.add(row);
        for (var message : ticket.replies()) {
            replies.add(Map.of(
                    "ticket_id",
                    ticket.id(),
                    "agent_name",
                    "Agent",
                    "message",
                    message,
                    "sent_at",
                    ticket.updatedAt()));
        }
    }
}
