package com.tick.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.support.Statements;
import com.tick.support.wakeup.WakeUps;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a relay asks of the database while nothing happens: counted per poll, whatever the time between two of them. */
class IdleRelayTest {

    private static final OutboxSettings OFTEN = new OutboxSettings(500, Duration.ofMillis(50), Duration.ofDays(7));
    private static final int POLLS = 40;

    @Test
    void leaderAsksTwiceAPoll() {
        try (var outbox = new OutboxOfItsOwn("notifications", "tick.idle.events").empty()) {
            var statements = new Statements(outbox.database);
            var relay = outbox.relay(statements, new WakeUps(), OFTEN);
            relay.start();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> statements.asked("where published_at is null order by id") >= POLLS);
            relay.stop();

            long polls = statements.asked("where published_at is null order by id");
            // the lease and the topics at the beginning, then a renewal and a look at the topics every few seconds
            assertThat(statements.asked().size() - 2 * polls).isLessThanOrEqualTo(20);
        }
    }

    /** It sleeps until the lease ends, and asks again then. */
    @Test
    void followerAsksOnceALease() {
        try (var outbox = new OutboxOfItsOwn("notifications", "tick.idle.events").empty()) {
            outbox.inTransaction(() -> outbox.jdbc
                    .sql(
                            """
                            insert into leader_leases (role, holder, epoch, expires_at)
                            values ('outbox', 'another', 7, utc_timestamp(6) + interval 1 hour)
                            """)
                    .update());
            var statements = new Statements(outbox.database);
            var relay = outbox.relay(statements, new WakeUps(), OFTEN);
            relay.start();
            await().during(OutboxOfItsOwn.SHORT_LEASE.minusSeconds(1))
                    .atMost(OutboxOfItsOwn.SHORT_LEASE.plusSeconds(20))
                    .until(() -> statements.asked().size() == 1);
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> statements.asked().size() > 2);
            relay.stop();

            assertThat(statements.asked()).allMatch(sql -> sql.contains("from leader_leases where role = ?"));
        }
    }

    @Test
    void pollsWithJitter() {
        var settings = new OutboxSettings(500, Duration.ofSeconds(10), Duration.ofDays(7));

        assertThat(settings.nextPoll()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(15));
    }
}
