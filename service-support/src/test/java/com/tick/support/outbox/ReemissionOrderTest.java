package com.tick.support.outbox;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class ReemissionOrderTest {

    private static final String TOPIC = "tick.reemitted.events";

    private final AtomicReference<@Nullable Runnable> once = new AtomicReference<>();

    /** A relay that had looked for requests before would have the new event alone in line. */
    @Test
    void whatIsCommittedWithARequestComesAfterWhatIsPublishedAgainThoughTheRelayIsJustAboutToRead() {
        try (var outbox = new OutboxOfItsOwn("notifications", TOPIC).empty();
                var topic = new TopicReader(TOPIC)) {
            var reemissions = new Reemissions(outbox.jdbc);
            var relay = outbox.relay(this::justBeforeReading);
            relay.start();
            try {
                outbox.append("1");
                outbox.append("1");
                await().atMost(Duration.ofSeconds(40)).until(() -> outbox.unpublished() == 0);

                once.set(() -> outbox.inTransaction(() -> {
                    outbox.append("1");
                    return reemissions.request(Instant.EPOCH, "1");
                }));

                topic.untilVersions("1", 1L, 2L, 1L, 2L, 3L);
            } finally {
                relay.stop();
            }
        }
    }

    private void justBeforeReading() {
        var work = once.getAndSet(null);
        if (work != null) {
            work.run();
        }
    }
}
