package com.tick.support.search.index;

import com.tick.support.wakeup.SafetyPoll;
import com.tick.support.wakeup.WakeUp;
import com.tick.support.wakeup.WakeUps;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.transaction.support.TransactionOperations;

/** Makes the index when there is none, follows the tables when rows are committed, and makes it anew when asked to. */
final class IndexFollower implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(IndexFollower.class);
    private static final int AT_ONCE = 1_000;
    private static final Duration BETWEEN_COMMITS = Duration.ofSeconds(30);

    /** Rows of a burst are read together; a search does not wait for it. */
    private static final Duration REST = Duration.ofMillis(500);

    private static final Duration AFTER_FAILURE = Duration.ofSeconds(2);
    private static final Duration STOP_PATIENCE = Duration.ofSeconds(20);

    private final SearchIndex index;
    private final TextSource source;
    private final Generations generations;
    private final TransactionOperations transactions;
    private final SearchSettings settings;
    private final String service;
    private final WakeUp rows;
    private volatile boolean running;
    private @Nullable Thread thread;
    private long lastCommit = System.nanoTime();

    IndexFollower(
            SearchIndex index,
            TextSource source,
            Generations generations,
            TransactionOperations transactions,
            SearchSettings settings,
            String service,
            WakeUps wakeUps) {
        this.index = index;
        this.source = source;
        this.generations = generations;
        this.transactions = transactions;
        this.settings = settings;
        this.service = service;
        this.rows = wakeUps.of(SearchIndex.WAKE_UP);
    }

    @Override
    public void start() {
        running = true;
        thread = new Thread(this::run, "search-index");
        thread.setDaemon(true);
        thread.start();
    }

    @Override
    public void stop() {
        running = false;
        rows.signal();
        if (thread != null) {
            try {
                thread.join(STOP_PATIENCE.toMillis());
            } catch (InterruptedException impatient) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void run() {
        while (running) {
            try (var folder = IndexFolder.claim(settings.path(), service)) {
                follow(folder);
            } catch (IOException failed) {
                log.warn("The search index has no folder: {}", failed.toString());
                pause(AFTER_FAILURE);
            }
        }
    }

    private void follow(IndexFolder folder) throws IOException {
        try {
            while (running) {
                pause(work(folder) ? SafetyPoll.interval() : AFTER_FAILURE);
            }
        } finally {
            close(index.use(null));
        }
    }

    /** Whatever fails is met again: a thread that ended would leave a search that never finds anything new. */
    private boolean work(IndexFolder folder) {
        try {
            var wanted = generations.current();
            var followed = current(folder, wanted);
            if (followed == null || !catchUp(followed)) {
                return true;
            }
            if (System.nanoTime() - lastCommit > BETWEEN_COMMITS.toNanos()) {
                followed.commit(wanted);
                followed.purge();
                lastCommit = System.nanoTime();
            }
            return true;
        } catch (IOException | RuntimeException later) {
            log.warn("The search index is brought up to date later: {}", later.toString());
            return false;
        }
    }

    private @Nullable FollowedIndex current(IndexFolder folder, String wanted) throws IOException {
        var current = index.current();
        if (current != null && current.madeFor().equals(wanted)) {
            return current;
        }
        var kept = current == null ? kept(folder, wanted) : null;
        var followed = kept == null ? make(folder, wanted) : kept;
        if (followed != null) {
            var before = index.use(followed);
            if (before != null) {
                before.close();
                IndexFolder.delete(before.path());
            }
        }
        return followed;
    }

    /** What an earlier start left, when it is of the same tables. */
    private @Nullable FollowedIndex kept(IndexFolder folder, String wanted) throws IOException {
        for (var path : folder.indexes()) {
            var kept = open(path);
            if (kept != null && kept.madeFor().equals(wanted) && !kept.isAheadOfItsTables()) {
                return kept;
            }
            close(kept);
            IndexFolder.delete(path);
        }
        return null;
    }

    private @Nullable FollowedIndex open(Path path) {
        try {
            return new FollowedIndex(path, source, transactions, Clock.systemUTC());
        } catch (IOException | RuntimeException damaged) {
            log.warn("A search index cannot be read and is made anew: {}", damaged.toString());
            return null;
        }
    }

    /** @return null when the service stopped before it was done */
    private @Nullable FollowedIndex make(IndexFolder folder, String wanted) throws IOException {
        var made = new FollowedIndex(folder.unused(), source, transactions, Clock.systemUTC());
        boolean done = false;
        try {
            index.making(made);
            done = catchUp(made);
            if (done) {
                made.commit(wanted);
                log.info("The search index is made, rows={}", made.<Integer>search(TextIndex::documents));
                return made;
            }
            return null;
        } finally {
            if (!done) {
                index.making(null);
                made.close();
                IndexFolder.delete(made.path());
            }
        }
    }

    /** @return false when the service stops */
    private boolean catchUp(FollowedIndex followed) throws IOException {
        while (running) {
            if (!followed.catchUp(AT_ONCE)) {
                return true;
            }
        }
        return false;
    }

    private void close(@Nullable FollowedIndex followed) throws IOException {
        if (followed != null) {
            if (!followed.madeFor().isEmpty()) {
                followed.commit(followed.madeFor());
            }
            followed.close();
        }
    }

    private void pause(Duration longest) {
        try {
            if (running && rows.await(longest) && running) {
                Thread.sleep(REST.toMillis());
            }
        } catch (InterruptedException impatient) {
            running = false;
        }
    }
}
