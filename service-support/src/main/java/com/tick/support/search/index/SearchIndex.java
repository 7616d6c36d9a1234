package com.tick.support.search.index;

import com.tick.support.error.Unavailable;
import com.tick.support.wakeup.WakeUps;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import org.jspecify.annotations.Nullable;

/** The index of this copy. A search finds what was committed before it was asked. */
public final class SearchIndex {

    /** What its follower sleeps on; whoever commits new rows may signal it. */
    public static final String WAKE_UP = "search";

    /** What a search reads itself; a larger backlog is the follower's. */
    private static final int MOST_AT_A_SEARCH = 2_000;

    /** For the first index, which a small desk's service makes while it starts. */
    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private static final Duration PATIENCE = Duration.ofMillis(200);

    private final Generations generations;
    private final WakeUps wakeUps;
    private final ReentrantReadWriteLock exchange = new ReentrantReadWriteLock();
    private final Object arrival = new Object();
    private volatile @Nullable FollowedIndex current;
    private volatile @Nullable FollowedIndex next;

    SearchIndex(Generations generations, WakeUps wakeUps) {
        this.generations = generations;
        this.wakeUps = wakeUps;
    }

    /** @throws Unavailable while the first index is being made */
    public <T> T search(Question<T> question) {
        try {
            awaitFirst();
            return ask(question);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException impatient) {
            Thread.currentThread().interrupt();
            throw new Unavailable("search-index", impatient);
        }
    }

    private void awaitFirst() throws InterruptedException {
        long end = System.nanoTime() + LONGEST_WAIT.toNanos();
        synchronized (arrival) {
            while (current == null) {
                long left = Duration.ofNanos(end - System.nanoTime()).toMillis();
                if (left <= 0) {
                    throw new Unavailable("search-index", null);
                }
                arrival.wait(left);
            }
        }
    }

    private <T> T ask(Question<T> question) throws IOException, InterruptedException {
        exchange.readLock().lock();
        try {
            var index = current;
            if (index == null) {
                throw new Unavailable("search-index", null);
            }
            index.catchUp(MOST_AT_A_SEARCH, PATIENCE);
            return index.search(question);
        } finally {
            exchange.readLock().unlock();
        }
    }

    /** All copies make their indexes anew, and search in the old ones meanwhile. */
    void rebuild() {
        generations.next();
        wakeUps.signal(WAKE_UP);
    }

    IndexState state() {
        exchange.readLock().lock();
        try {
            var index = current;
            var made = next;
            var shown = index == null ? made : index;
            int documents = shown == null ? 0 : shown.search(TextIndex::documents);
            return new IndexState(index != null, made != null, documents, index != null && !index.isBehind());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            exchange.readLock().unlock();
        }
    }

    void making(@Nullable FollowedIndex index) {
        next = index;
    }

    /** @return the one before */
    @Nullable
    FollowedIndex use(@Nullable FollowedIndex index) {
        exchange.writeLock().lock();
        try {
            var before = current;
            current = index;
            next = null;
            return before;
        } finally {
            exchange.writeLock().unlock();
            synchronized (arrival) {
                arrival.notifyAll();
            }
        }
    }

    @Nullable
    FollowedIndex current() {
        return current;
    }
}
