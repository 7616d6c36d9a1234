package com.tick.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.support.Statements;
import com.tick.support.wakeup.WakeUps;
import java.time.Duration;
import org.junit.jupiter.api.Test;

/** What a relay asks of the database while nothing happens: counted per poll, whatever the time between two of them. */
class IdleRelayTest {

    private static final OutboxSettings OFTEN =
            new OutboxSettings(500, Duration.ofMillis(50), Duration.ofMillis(50), Duration.ofDays(7));
    private static final int POLLS = 40;

    @Test
    void leaderAsksTwiceAPoll() {
        try (var outbox = new OutboxOfItsOwn("notifications", "tick.idle.events").empty()) {
            var statements = new Statements(outbox.database);
            var relay = outbox.relay(statements, new OutboxWakeUp(new WakeUps()), OFTEN);
            relay.start();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> statements.asked("where published_at is null order by id") >= POLLS);
            relay.stop();

            long polls = statements.asked("where published_at is null order by id");
            // the lock, its lease and the topics at the beginning, then a look at the topics every few seconds
            assertThat(statements.asked().size() - 2 * polls).isLessThanOrEqualTo(15);
        }
    }

    @Test
    void followerAsksForTheLockOnly() throws Exception {
        try (var outbox = new OutboxOfItsOwn("notifications", "tick.idle.events").empty();
                var leader = outbox.database.getConnection()) {
            leader.setAutoCommit(true);
            assertThat(new OutboxTable(leader).lead()).isTrue();
            var statements = new Statements(outbox.database);
            var relay = outbox.relay(statements, new OutboxWakeUp(new WakeUps()), OFTEN);
            relay.start();
            await().atMost(Duration.ofSeconds(60))
                    .until(() -> statements.asked().size() >= POLLS);
            relay.stop();
            new OutboxTable(leader).resign();

            assertThat(statements.asked()).allMatch(sql -> sql.contains("get_lock"));
        }
    }

    /** One that is silent for 30 s loses its lock, see {@link OutboxTable}. */
    @Test
    void pollsWellWithinItsLease() {
        var settings = new OutboxSettings(500, Duration.ofSeconds(10), Duration.ofSeconds(6), Duration.ofDays(7));

        assertThat(settings.nextPoll()).isBetween(Duration.ofSeconds(5), Duration.ofSeconds(15));
        assertThat(settings.nextFollowerPoll()).isBetween(Duration.ofSeconds(4), Duration.ofSeconds(15));
    }
}
