package com.tick.support.search.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.transaction.support.TransactionOperations;

/** An index and how far it has followed its tables. */
final class FollowedIndex implements Closeable {

    private static final String MADE_FOR = "made-for";

    private static final Duration UNTIL_FIRST_PURGE = Duration.ofHours(1);
    private static final Duration BETWEEN_PURGES = Duration.ofDays(1);

    private final Path path;
    private final IndexFiles files;
    private final TextSource source;
    private final TransactionOperations transactions;
    private final Clock clock;
    private final Map<String, SequencePosition> positions = new HashMap<>();
    private final ReentrantLock lock = new ReentrantLock();
    private boolean uncommitted;
    private volatile boolean removed;
    private Instant nextPurge;

    FollowedIndex(Path path, TextSource source, TransactionOperations transactions, Clock clock) throws IOException {
        this.path = path;
        this.files = new IndexFiles(path);
        this.source = source;
        this.transactions = transactions;
        this.clock = clock;
        this.nextPurge = clock.instant().plus(UNTIL_FIRST_PURGE);
        var told = files.told();
        for (var sequence : source.sequences()) {
            positions.put(
                    sequence.name(), new SequencePosition(Long.parseLong(told.getOrDefault(sequence.name(), "0"))));
        }
    }

    Path path() {
        return path;
    }

    /** What it was made for: another generation or another database wants another index. */
    String madeFor() {
        return files.told().getOrDefault(MADE_FOR, "");
    }

    /** Whether the tables end before it does: then they are not those that it was made from. */
    boolean isAheadOfItsTables() {
        return Objects.requireNonNull(
                transactions.execute(status -> source.sequences().stream().anyMatch(sequence -> {
                    long safe = position(sequence).safe();
                    return safe > 0 && sequence.after(safe - 1, 1).isEmpty();
                })));
    }

    boolean isBehind() {
        return Objects.requireNonNull(
                transactions.execute(status -> source.sequences().stream().anyMatch(sequence -> !position(sequence)
                        .next(sequence, 1, clock.instant())
                        .entries()
                        .isEmpty())));
    }

    /** Reads what is new, unless somebody else is at it for longer than that. */
    void catchUp(int most, Duration patience) throws IOException, InterruptedException {
        if (lock.tryLock(patience.toMillis(), TimeUnit.MILLISECONDS)) {
            try {
                step(most);
            } finally {
                lock.unlock();
            }
        }
    }

    /** @return whether there may be more */
    boolean catchUp(int most) throws IOException {
        lock.lock();
        try {
            return step(most);
        } finally {
            lock.unlock();
        }
    }

    private boolean step(int most) throws IOException {
        var steps = new HashMap<String, SequencePosition.Step>();
        var ids = new TreeSet<Long>();
        var documents = Objects.requireNonNull(transactions.execute(status -> read(most, steps, ids)));
        if (!ids.isEmpty()) {
            files.put(documents);
            documents.forEach(document -> ids.remove(document.id()));
            files.remove(ids);
            files.refresh();
            removed = true;
            uncommitted = true;
        }
        steps.forEach(
                (name, step) -> Objects.requireNonNull(positions.get(name)).take(step));
        return steps.values().stream().anyMatch(step -> !step.last());
    }

    /** In one transaction, so that the rows are not older than what tells of them. */
    private List<TextDocument> read(int most, Map<String, SequencePosition.Step> steps, Set<Long> ids) {
        for (var sequence : source.sequences()) {
            var step = position(sequence).next(sequence, most, clock.instant());
            steps.put(sequence.name(), step);
            step.entries().forEach(entry -> ids.add(entry.id()));
        }
        return ids.isEmpty() ? List.of() : source.read(new ArrayList<>(ids));
    }

    private SequencePosition position(RowSequence sequence) {
        return Objects.requireNonNull(positions.get(sequence.name()));
    }

    /** After a crash it goes on from here. */
    void commit(String madeFor) throws IOException {
        lock.lock();
        try {
            if (uncommitted || !madeFor().equals(madeFor)) {
                var told = new HashMap<>(Map.of(MADE_FOR, madeFor));
                positions.forEach((name, position) -> told.put(name, Long.toString(position.safe())));
                files.commit(told);
                uncommitted = false;
            }
        } finally {
            lock.unlock();
        }
    }

    /** Once a day, as it writes large files anew: what nobody can find any more is then no longer in them either. */
    void purge() throws IOException {
        if (removed && clock.instant().isAfter(nextPurge)) {
            removed = false;
            nextPurge = clock.instant().plus(BETWEEN_PURGES);
            files.purge();
        }
    }

    <T> T search(Question<T> question) throws IOException {
        return files.search(question);
    }

    @Override
    public void close() throws IOException {
        files.close();
    }
}
