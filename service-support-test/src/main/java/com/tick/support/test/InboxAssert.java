package com.tick.support.test;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractAssert;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a service has taken in, and what waits there. Arrivals are waited for, half a minute at most. */
public final class InboxAssert extends AbstractAssert<InboxAssert, JdbcClient> {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private InboxAssert(JdbcClient database) {
        super(database, InboxAssert.class);
    }

    /** Begins with the service's own database. */
    public static InboxAssert assertThatInbox(JdbcClient database) {
        return new InboxAssert(database);
    }

    /** The event has taken effect. */
    public InboxAssert takesIn(UUID eventId) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            if (actual.sql("select count(*) from inbox where event_id = ?")
                            .param(eventId.toString())
                            .query(Integer.class)
                            .single()
                    == 0) {
                failWithMessage("Expected the event %s to take effect", eventId);
            }
        });
        return this;
    }

    /**
     * Records of this key wait in just these states, the oldest first.
     *
     * @param states PARKED, ASIDE or DEAD
     */
    public InboxAssert parks(Object key, String... states) {
        await().atMost(PATIENCE).untilAsserted(() -> {
            var found = waiting(key);
            if (!found.equals(List.of(states))) {
                failWithMessage("Expected records of %s to wait as %s, and found %s", key, List.of(states), found);
            }
        });
        return this;
    }

    /** Nothing of this key waits, at this moment. */
    public InboxAssert hasNothingWaitingOf(Object key) {
        var found = waiting(key);
        if (!found.isEmpty()) {
            failWithMessage("Expected nothing of %s to wait, and found %s", key, found);
        }
        return this;
    }

    private List<String> waiting(Object key) {
        return actual.sql("select state from inbox_parked where record_key = ? order by id")
                .param(key.toString())
                .query(String.class)
                .list();
    }
}
