package com.tick.benchmark.seed;

import com.tick.benchmark.stack.Databases;
import com.tick.benchmark.stack.Schema;
import java.nio.ByteBuffer;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Puts tickets into Tick's schemas as if they had come in over the years: with their replies, what the other services
 * know of them, and the counts. Nothing is published; the services find a consistent past.
 */
public final class TickSeeder {

    private static final Duration OLDEST = Duration.ofDays(730);
    private static final long AT_ONCE = 10_000;

    private final Databases databases;
    private final Instant now = Instant.now();

    /** Seeds these. */
    public TickSeeder(Databases databases) {
        this.databases = databases;
    }

    /** The e-mail address of an agent, whose password is the first administrator's. */
    public static String agentEmail(int index) {
        return "bench-%d@tick.local".formatted(index);
    }

    /** Adds the agents, who can sign in at once. */
    public void agents() throws SQLException {
        try (var tickets = databases.connect(Schema.TICKETS)) {
            var hash = text(tickets, "select password_hash from agents order by id limit 1");
            try (var agents = new BulkInsert(tickets, "agents")) {
                for (var index = 0; index < SeededTicket.AGENTS; index++) {
                    agents.add(Map.of(
                            "name",
                            "Agent " + index,
                            "email",
                            agentEmail(index),
                            "password_hash",
                            hash,
                            "role",
                            "AGENT",
                            "active",
                            true,
                            "created_at",
                            now.minus(OLDEST)));
                }
            }
        }
    }

    /** Adds tickets until there are so many; answers the number of the first that was added and of the last. */
    public Range upTo(long wanted) throws SQLException {
        var there = databases.number(Schema.TICKETS, "select count(*) from tickets");
        var first = databases.number(Schema.TICKETS, "select coalesce(max(id), 0) + 1 from tickets");
        var range = new Range(first, first + Math.max(0, wanted - there) - 1);
        var agentIds = agentIds();
        try (var tickets = open(Schema.TICKETS);
                var replies = open(Schema.REPLIES);
                var notifications = open(Schema.NOTIFICATIONS)) {
            for (var from = range.first(); from <= range.last(); from += AT_ONCE) {
                var part = new Range(from, Math.min(range.last(), from + AT_ONCE - 1));
                tickets(tickets, part, range, agentIds);
                replies(replies, part, range, agentIds);
                known(notifications, part, range);
            }
        }
        return range;
    }

    /** Lets the database look at what it has now, which it would do by itself after a while. */
    public void refreshStatistics() throws SQLException {
        for (var schema : Schema.all()) {
            try (var connection = databases.connect(schema);
                    var statement = connection.createStatement();
                    var tables = statement.executeQuery(
                            "select table_name from information_schema.tables where table_schema = database() and table_type = 'BASE TABLE'")) {
                while (tables.next()) {
                    try (var analyze = connection.createStatement()) {
                        analyze.execute("analyze table " + tables.getString(1));
                    }
                }
            }
        }
    }

    /** Numbers of tickets, both ends included. */
    public record Range(long first, long last) {

        long size() {
            return last - first + 1;
        }
    }

    private SeededTicket ticket(long id, Range all) {
        var younger = (double) (all.last() - id + 1) / all.size();
        return SeededTicket.of(id, now, Duration.ofSeconds((long) (OLDEST.toSeconds() * younger)));
    }

    private void tickets(Connection connection, Range part, Range all, List<Long> agentIds) throws SQLException {
        var counts = new HashMap<List<Object>, Long>();
        try (var tickets = new BulkInsert(connection, "tickets");
                var milestones = new BulkInsert(connection, "ticket_milestones")) {
            for (var id = part.first(); id <= part.last(); id++) {
                var ticket = ticket(id, all);
                var agent = ticket.agent() == null ? null : agentIds.get(ticket.agent());
                tickets.add(row(ticket, agent));
                if (!ticket.replies().isEmpty()) {
                    milestones.add(milestone(ticket, agent));
                }
                counts.merge(List.of(ticket.status(), agent == null ? 0L : agent), 1L, Long::sum);
            }
        }
        count(connection, counts);
        connection.commit();
    }

    private static Map<String, Object> row(SeededTicket ticket, @Nullable Long agent) {
        var row = new HashMap<String, Object>();
        row.put("id", ticket.id());
        row.put("uuid", bytes(ticket.uuid()));
        row.put("reference", ticket.reference());
        row.put("name", ticket.name());
        row.put("email", ticket.email());
        row.put("mobile", ticket.mobile() == null ? null : ticket.phone());
        row.put("mobile_e164", ticket.mobile() == null ? null : ticket.phone());
        row.put("mobile_digits", ticket.mobile());
        row.put("description", ticket.description());
        row.put("issue_type", ticket.topic());
        row.put("issue_title", ticket.title());
        row.put("status", ticket.status());
        row.put("channel", ticket.channel());
        row.put("whatsapp_enabled", ticket.mobile() != null);
        row.put("assignee_id", agent);
        row.put("link_sha256", ticket.linkFingerprint());
        row.put("last_customer_at", ticket.createdAt());
        row.put("waiting_since", ticket.status().equals("new") ? ticket.createdAt() : null);
        row.put("created_at", ticket.createdAt());
        row.put("updated_at", ticket.updatedAt());
        return row;
    }

    private static Map<String, Object> milestone(SeededTicket ticket, @Nullable Long agent) {
        var row = new HashMap<String, Object>();
        var closed = ticket.status().equals("closed");
        row.put("ticket_id", ticket.id());
        row.put("created_at", ticket.createdAt());
        row.put("first_response_at", ticket.createdAt().plusSeconds(3600));
        row.put("first_response_by", agent);
        row.put("resolved_at", closed ? ticket.updatedAt() : null);
        row.put("resolved_by", closed ? agent : null);
        return row;
    }

    private static void count(Connection connection, Map<List<Object>, Long> counts) throws SQLException {
        try (var statement = connection.prepareStatement(
                """
                insert into ticket_counters (status, assignee_id, slot, tickets) values (?, ?, 0, ?)
                    on duplicate key update tickets = tickets + values(tickets)
                """)) {
            for (var count : counts.entrySet()) {
                statement.setObject(1, count.getKey().get(0));
                statement.setObject(2, count.getKey().get(1));
                statement.setLong(3, count.getValue());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private void replies(Connection connection, Range part, Range all, List<Long> agentIds) throws SQLException {
        try (var projection = new BulkInsert(connection, "ticket_projection");
                var replies = new BulkInsert(connection, "replies")) {
            for (var id = part.first(); id <= part.last(); id++) {
                var ticket = ticket(id, all);
                projection.add(Map.of(
                        "ticket_id", id,
                        "reference", ticket.reference(),
                        "status", ticket.status(),
                        "name", ticket.name(),
                        "version", 0));
                var sent = 0;
                for (var message : ticket.replies()) {
                    sent++;
                    var agent = Math.floorMod(id + sent, SeededTicket.AGENTS);
                    replies.add(reply(ticket, message, sent, agent, agentIds.get(agent)));
                }
            }
        }
        connection.commit();
    }

    private static Map<String, Object> reply(SeededTicket ticket, String message, int number, int agent, long agentId) {
        var row = new HashMap<String, Object>();
        row.put("ticket_id", ticket.id());
        row.put("author", "agent");
        row.put("agent_id", agentId);
        row.put("agent_name", "Agent " + agent);
        row.put("message", message);
        row.put("internal", number == 3);
        row.put("channel", "web");
        row.put("sent_at", ticket.createdAt().plusSeconds(3600L * number));
        row.put("updated_at", ticket.createdAt().plusSeconds(3600L * number));
        row.put("version", 0);
        return row;
    }

    private void known(Connection connection, Range part, Range all) throws SQLException {
        try (var known = new BulkInsert(connection, "known_tickets")) {
            for (var id = part.first(); id <= part.last(); id++) {
                var ticket = ticket(id, all);
                var row = new HashMap<String, Object>();
                row.put("ticket_id", id);
                row.put("ticket_uuid", ticket.uuid().toString());
                row.put("link_version", 1);
                row.put("reference", ticket.reference());
                row.put("origin", ticket.channel());
                row.put("status", ticket.status());
                row.put("status_since", ticket.updatedAt());
                row.put("customer_name", ticket.name());
                row.put("mobile_digits", ticket.mobile());
                row.put("wants_messages", true);
                known.add(row);
            }
        }
        connection.commit();
    }

    /** All values are unique and refer to something by the way they are made: checking each would take twice the time. */
    private Connection open(Schema schema) throws SQLException {
        var connection = databases.connect(schema);
        try (var statement = connection.createStatement()) {
            statement.execute("set session foreign_key_checks = 0, unique_checks = 0");
        }
        connection.setAutoCommit(false);
        return connection;
    }

    private List<Long> agentIds() throws SQLException {
        var ids = new ArrayList<Long>(Collections.nCopies(SeededTicket.AGENTS, 0L));
        try (var tickets = databases.connect(Schema.TICKETS);
                var ask = tickets.prepareStatement("select id from agents where email = ?")) {
            for (var index = 0; index < SeededTicket.AGENTS; index++) {
                ask.setString(1, agentEmail(index));
                try (var rows = ask.executeQuery()) {
                    if (!rows.next()) {
                        throw new SQLException("The agents have to be seeded before the tickets");
                    }
                    ids.set(index, rows.getLong(1));
                }
            }
        }
        return ids;
    }

    private static String text(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static byte[] bytes(UUID uuid) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(uuid.getMostSignificantBits())
                .putLong(uuid.getLeastSignificantBits())
                .array();
    }
}
