package com.tick.notification.channel.email;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.RawInbound;
import com.tick.notification.intake.Journal;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Takes bodies in, and nothing else. */
public final class FakeJournal implements Journal {

    private final Map<String, byte[]> bodies = new LinkedHashMap<>();
    private boolean broken;

    /** The database is away. */
    public void isAway(boolean away) {
        broken = away;
    }

    public List<byte[]> bodies() {
        return List.copyOf(bodies.values());
    }

    @Override
    public void append(ChannelId channel, byte[] body, Instant receivedAt) {
        throw new UnsupportedOperationException();
    }

    @Override
    public boolean append(ChannelId channel, String origin, InputStream body, Instant receivedAt) throws IOException {
        if (broken) {
            throw new IllegalStateException("the database is away");
        }
        return bodies.putIfAbsent(origin, body.readAllBytes()) == null;
    }

    @Override
    public List<Entry> due(Instant now, int limit) {
        return List.of();
    }

    @Override
    public Optional<Instant> nextDue(Instant after) {
        return Optional.empty();
    }

    @Override
    public void done(long id, String counts, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void dead(long id, String reason, Instant now) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void postpone(long id, String reason, Instant until) {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<Instant> lastReceivedAt(ChannelId channel) {
        return Optional.empty();
    }

    @Override
    public List<Listed> list(@Nullable String state, long before, int limit) {
        return List.of();
    }

    @Override
    public Optional<Listed> find(long id) {
        return Optional.empty();
    }

    @Override
    public Optional<RawInbound> raw(long journalId) {
        return Optional.empty();
    }

    @Override
    public boolean replay(long id, Instant now) {
        return false;
    }

    @Override
    public int prune(Instant settledBefore, int limit) {
        return 0;
    }
}
