package com.tick.notification.intake;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.RawInbound;
import com.tick.notification.conversation.JournalledBodies;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that providers ever told us, in the order of arrival, with what became of it. */
public interface Journal extends JournalledBodies {

    /** Committed when it returns. */
    void append(ChannelId channel, byte[] body, Instant receivedAt);

    /**
     * A body that may be large; committed when it returns.
     *
     * @param origin where it stood at the provider, at most 190 characters
     * @return false when the body from there is in the journal already
     */
    boolean append(ChannelId channel, String origin, InputStream body, Instant receivedAt) throws IOException;

    /** What waits to be processed, oldest first. */
    List<Entry> due(Instant now, int limit);

    /** When the next body that was put off is to be processed. */
    Optional<Instant> nextDue(Instant after);

    /** @param counts what became of its items, for people */
    void done(long id, String counts, Instant now);

    /** Cannot be read at all, or not be processed after many tries; kept to be looked at. */
    void dead(long id, String reason, Instant now);

    /** To be tried again later. */
    void postpone(long id, String reason, Instant until);

    Optional<Instant> lastReceivedAt(ChannelId channel);

    /** The newest first, from before an id. */
    List<Listed> list(@Nullable String state, long before, int limit);

    Optional<Listed> find(long id);

    /** As it came, to be opened. */
    @Override
    Optional<RawInbound> raw(long journalId);

    /** To be processed once more; false when there is no such body. */
    boolean replay(long id, Instant now);

    /** Removes a part of what was settled before then; how many. What was fetched is an original, and stays. */
    int prune(Instant settledBefore, int limit);

    /** A body that waits. */
    record Entry(RawInbound raw, int attempts) {

        public long id() {
            return raw.journalId();
        }

        public Instant receivedAt() {
            return raw.receivedAt();
        }
    }

    /**
     * A body as people see it.
     *
     * @param state pending, done or dead
     * @param counts what became of its items; null while it waits
     * @param reason why it waits again, or was given up
     */
    record Listed(
            long id,
            String channel,
            Instant receivedAt,
            String state,
            long size,
            @Nullable String counts,
            @Nullable String reason,
            int attempts) {}
}
