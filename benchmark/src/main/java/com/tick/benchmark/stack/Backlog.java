package com.tick.benchmark.stack;

import java.io.IOException;
import java.sql.SQLException;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.admin.OffsetSpec;

/** What Tick has promised and not done yet: events to publish and to consume, messages to send. */
public final class Backlog implements AutoCloseable {

    private static final long ANSWER_SECONDS = 10;
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(250);

    private final Databases databases;
    private final Admin admin;
    private final Map<String, Boolean> tables = new ConcurrentHashMap<>();

    /** @param bootstrapServers the broker's */
    public Backlog(Databases databases, String bootstrapServers) {
        this.databases = databases;
        this.admin = Admin.create(Map.of("bootstrap.servers", bootstrapServers));
    }

    /** Waits until nothing is left; answers what is when patience ends, and nothing when all is done. */
    public Map<String, Long> await(Duration patience) throws IOException, SQLException, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (true) {
            var left = left();
            if (left.isEmpty() || System.nanoTime() > end) {
                return left;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
        }
    }

    /** What waits now, by what it is. */
    Map<String, Long> left() throws IOException, SQLException, InterruptedException {
        var left = new LinkedHashMap<String, Long>();
        for (var schema : Schema.all()) {
            count(left, schema, "outbox", "published_at is null");
            count(left, schema, "inbox_parked", "state = 'PARKED'");
        }
        count(left, Schema.NOTIFICATIONS, "webhook_journal", "state = 'PENDING'");
        count(left, Schema.NOTIFICATIONS, "inbound_messages", "state in ('RECEIVED', 'OPENING')");
        count(left, Schema.NOTIFICATIONS, "messages", "state in ('PENDING', 'SENDING')");
        if (left.isEmpty()) {
            // events are published before they can be consumed, so this is asked last
            var lag = lag();
            if (lag > 0) {
                left.put("events to consume", lag);
            }
        }
        return left;
    }

    /** Records that were given up: lost for the desk until somebody looks. */
    public long givenUp() throws SQLException {
        var total = 0L;
        for (var schema : Schema.all()) {
            if (exists(schema, "inbox_parked")) {
                total += databases.number(schema, "select count(*) from inbox_parked where state in ('DEAD', 'ASIDE')");
            }
        }
        return total;
    }

    private void count(Map<String, Long> left, Schema schema, String table, String condition) throws SQLException {
        if (exists(schema, table)) {
            var rows = databases.number(schema, "select count(*) from %s where %s".formatted(table, condition));
            if (rows > 0) {
                left.put(schema.schemaName() + "." + table, rows);
            }
        }
    }

    /** Asked once: looking is work for the database, too. */
    private boolean exists(Schema schema, String table) throws SQLException {
        var known = tables.get(schema + table);
        if (known == null) {
            known = databases.hasTable(schema, table);
            tables.put(schema + table, known);
        }
        return known;
    }

    private long lag() throws IOException, InterruptedException {
        try {
            var groups = admin.listGroups().all().get(ANSWER_SECONDS, TimeUnit.SECONDS).stream()
                    .collect(Collectors.toMap(group -> group.groupId(), group -> new ListConsumerGroupOffsetsSpec()));
            var offsets = admin.listConsumerGroupOffsets(groups).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            var partitions = offsets.values().stream()
                    .flatMap(taken -> taken.keySet().stream())
                    .distinct()
                    .collect(Collectors.toMap(partition -> partition, partition -> OffsetSpec.latest()));
            var ends = admin.listOffsets(partitions).all().get(ANSWER_SECONDS, TimeUnit.SECONDS);
            var lag = 0L;
            for (var taken : offsets.values()) {
                for (var offset : taken.entrySet()) {
                    var end = ends.get(offset.getKey());
                    // without an offset nothing was ever there to take
                    lag += end == null || offset.getValue() == null
                            ? 0
                            : end.offset() - offset.getValue().offset();
                }
            }
            return lag;
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("The broker does not answer", e);
        }
    }

    @Override
    public void close() {
        admin.close(Duration.ofSeconds(1));
    }
}
