package com.tick.notification.retention;

import com.tick.notification.conversation.InboundMessages;
import com.tick.notification.delivery.Attempts;
import com.tick.notification.intake.Journal;
import com.tick.notification.livefeed.LiveEvents;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.springframework.stereotype.Component;

/** Removes what has served its time. */
@Component
public class PruneExpired {

    /** WhatsApp may repeat a message for a week, and a quoted one leads to its ticket for longer. */
    private static final Duration RECEIVED = Duration.ofDays(30);

    private static final Duration JOURNAL = Duration.ofDays(15);
    private static final Duration FEED = Duration.ofDays(7);
    private static final long LONGEST_FEED = 100_000;

    private final Journal journal;
    private final InboundMessages received;
    private final Attempts attempts;
    private final LiveEvents feed;
    private final List<ExpiringRecords> ofChannels;
    private final Clock clock;

    PruneExpired(
            Journal journal,
            InboundMessages received,
            Attempts attempts,
            LiveEvents feed,
            List<ExpiringRecords> ofChannels,
            Clock clock) {
        this.journal = journal;
        this.received = received;
        this.attempts = attempts;
        this.feed = feed;
        this.ofChannels = List.copyOf(ofChannels);
        this.clock = clock;
    }

    /**
     * One small step, so that no lock is held for long.
     *
     * @return whether there is more
     */
    public boolean handle(int limit) {
        var now = clock.instant();
        int most = journal.prune(now.minus(JOURNAL), limit);
        most = Math.max(most, received.prune(now.minus(RECEIVED), limit));
        most = Math.max(most, attempts.pruneEarly(now.minus(JOURNAL), limit));
        most = Math.max(most, feed.prune(now.minus(FEED), LONGEST_FEED, limit));
        for (var records : ofChannels) {
            most = Math.max(most, records.prune(now, limit));
        }
        return most == limit;
    }
}
