package com.tick.support.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.function.ToDoubleFunction;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators see of the relay: how much waits, and how old the oldest of it is. */
class RelayState {

    private static final int BACKLOG_COUNTED_UP_TO = 10_000;

    /** One scrape reads several gauges, and asks the database once. */
    private static final long FRESH_NANOS = Duration.ofMillis(100).toNanos();

    private static final Backlog UNKNOWN = new Backlog(Double.NaN, Double.NaN);

    private record Backlog(double rows, double oldestSeconds) {}

    private final JdbcClient jdbc;
    private final Counter published;
    private Backlog latest = UNKNOWN;
    private long readAt = System.nanoTime() - FRESH_NANOS;

    RelayState(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.published = meters.counter("tick.outbox.published");
        meters.gauge("tick.outbox.backlog", this, it -> it.backlog(Backlog::rows));
        meters.gauge("tick.outbox.oldest.seconds", this, it -> it.backlog(Backlog::oldestSeconds));
    }

    void published(int count) {
        published.increment(count);
    }

    private synchronized double backlog(ToDoubleFunction<Backlog> figure) {
        if (System.nanoTime() - readAt >= FRESH_NANOS) {
            latest = read();
            readAt = System.nanoTime();
        }
        return figure.applyAsDouble(latest);
    }

    private Backlog read() {
        try {
            return jdbc.sql(
                            """
                            select count(*) as waiting,
                                   coalesce(timestampdiff(microsecond, min(created_at), current_timestamp(6)), 0) / 1e6
                                       as age
                              from (select created_at from outbox
                                     where published_at is null order by id limit %d) waiting
                            """
                                    .formatted(BACKLOG_COUNTED_UP_TO))
                    .query((row, number) -> new Backlog(row.getDouble("waiting"), row.getDouble("age")))
                    .single();
        } catch (DataAccessException away) {
            return UNKNOWN;
        }
    }
}
