package com.tick.support.outbox;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What operators see of the relay: who leads, how much waits, and how old the oldest of it is. */
class RelayState {

    private static final int BACKLOG_COUNTED_UP_TO = 10_000;

    private final JdbcClient jdbc;
    private final AtomicInteger leading;
    private final Counter published;

    RelayState(JdbcClient jdbc, MeterRegistry meters) {
        this.jdbc = jdbc;
        this.leading = meters.gauge("tick.outbox.leading", new AtomicInteger());
        this.published = meters.counter("tick.outbox.published");
        meters.gauge("tick.outbox.backlog", this, RelayState::backlog);
        meters.gauge("tick.outbox.oldest.seconds", this, RelayState::oldestSeconds);
    }

    void leading(boolean leads) {
        leading.set(leads ? 1 : 0);
    }

    void published(int count) {
        published.increment(count);
    }

    private double backlog() {
        return ask("select count(*) from (select 1 from outbox where published_at is null limit %d) waiting"
                .formatted(BACKLOG_COUNTED_UP_TO));
    }

    private double oldestSeconds() {
        return ask(
                """
                select coalesce(max(age), 0) from (
                    select timestampdiff(microsecond, created_at, current_timestamp(6)) / 1e6 as age
                      from outbox where published_at is null order by id limit 1) oldest
                """);
    }

    private double ask(String sql) {
        try {
            return jdbc.sql(sql).query(Double.class).single();
        } catch (DataAccessException away) {
            return Double.NaN;
        }
    }
}
