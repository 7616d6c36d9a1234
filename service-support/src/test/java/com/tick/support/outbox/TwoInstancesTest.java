package com.tick.support.outbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.support.wakeup.Instances;
import com.tick.support.wakeup.WakeUps;
import java.time.Duration;
import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Two instances of a service on one schema: one leads, the other takes commits as well. */
class TwoInstancesTest {

    private static final String TOPIC = "tick.instances.events";
    private static final Duration NEVER = Duration.ofHours(1);
    private static final OutboxSettings ONLY_WHEN_WOKEN = new OutboxSettings(500, NEVER, Duration.ofDays(7));

    private final OutboxOfItsOwn outbox = new OutboxOfItsOwn("notifications", TOPIC).empty();
    private final Instances instances = new Instances(outbox.database);

    private record Instance(OutboxWakeUp wakeUp, OutboxRelay relay) {}

    @AfterEach
    void close() {
        instances.close();
        outbox.close();
    }

    @Test
    void commitOnFollowerWakesTheLeader() throws Exception {
        var leader = leading(instance(instances.join(), ONLY_WHEN_WOKEN));
        var follower = instance(instances.join(), ONLY_WHEN_WOKEN);
        follower.relay().start();
        instances.untilTheyKnowEachOther();

        var millis = new long[100];
        for (int i = 0; i < millis.length; i++) {
            long begin = System.nanoTime();
            outbox.append("a", follower.wakeUp());
            await().pollInterval(Duration.ofMillis(2))
                    .atMost(Duration.ofSeconds(40))
                    .until(() -> outbox.unpublished() == 0);
            millis[i] = (System.nanoTime() - begin) / 1_000_000;
        }

        Arrays.sort(millis);
        System.out.printf(
                "Committed on a follower: published after %d ms (median), %d ms (99 of 100)%n", millis[49], millis[98]);
        try (var topic = new TopicReader(TOPIC)) {
            topic.untilAllInOrder(Map.of("a", 100L));
        }
        follower.relay().stop();
        leader.relay().stop();
    }

    /** The datagram may get lost, and a program without signals may have committed. */
    @Test
    void lostSignalCostsNoMoreThanAPoll() {
        var soon = new OutboxSettings(500, Duration.ofSeconds(1), Duration.ofDays(7));
        var leader = leading(instance(new WakeUps(), soon));

        outbox.append("a", new OutboxWakeUp(new WakeUps()));

        await().atMost(Duration.ofSeconds(40)).until(() -> outbox.unpublished() == 0);
        leader.relay().stop();
    }

    @Test
    void followerTakesOverWhenTheLeaderResigns() {
        var leader = leading(instance(instances.join(), ONLY_WHEN_WOKEN));
        var follower = instance(instances.join(), ONLY_WHEN_WOKEN);
        follower.relay().start();
        instances.untilTheyKnowEachOther();

        leader.relay().stop();

        await().atMost(Duration.ofSeconds(40)).until(outbox::led);
        outbox.append("a", follower.wakeUp());
        await().atMost(Duration.ofSeconds(40)).until(() -> outbox.unpublished() == 0);
        follower.relay().stop();
    }

    /** What a leader leaves when it dies is published by the next when the lease has ended. */
    @Test
    void followerTakesTheLeaseOfADeadLeader() {
        outbox.inTransaction(() -> outbox.jdbc
                .sql(
                        """
                        insert into leader_leases (role, holder, epoch, expires_at)
                        values ('outbox', 'dead', 7, utc_timestamp(6) + interval 2 second)
                        """)
                .update());
        outbox.append("left");
        var follower = instance(instances.join(), ONLY_WHEN_WOKEN);

        follower.relay().start();

        await().atMost(Duration.ofSeconds(40)).until(() -> outbox.unpublished() == 0);
        assertThat(outbox.epoch()).isEqualTo(8);
        follower.relay().stop();
    }

    @Test
    void instanceThatDiedIsForgotten() {
        outbox.inTransaction(() -> outbox.jdbc
                .sql(
                        """
                        insert into service_instances (id, address, port, token, seen_at)
                        values (uuid(), '127.0.0.1', 9, 'x', current_timestamp(6) - interval 2 minute)
                        """)
                .update());

        instances.join();
        instances.join();

        instances.untilTheyKnowEachOther();
        assertThat(registered()).isEqualTo(2);
        instances.leave(0);
        assertThat(registered()).isOne();
    }

    private int registered() {
        return outbox.jdbc
                .sql("select count(*) from service_instances")
                .query(Integer.class)
                .single();
    }

    private Instance leading(Instance instance) {
        instance.relay().start();
        await().atMost(Duration.ofSeconds(40)).until(outbox::led);
        return instance;
    }

    private Instance instance(WakeUps wakeUps, OutboxSettings settings) {
        var wakeUp = new OutboxWakeUp(wakeUps);
        return new Instance(wakeUp, outbox.relay(outbox.database, wakeUps, settings));
    }
}
