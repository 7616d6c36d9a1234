package com.tick.simulator.clock;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** What is to happen later, in simulated time; advancing the clock brings forward everything that fell due. */
@Component
public class Agenda {
    private static final Logger log = LoggerFactory.getLogger(Agenda.class);

    private final VirtualClock clock;
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition changed = lock.newCondition();
    private final PriorityQueue<Entry> entries =
            new PriorityQueue<>(Comparator.comparing(Entry::due).thenComparing(Entry::number));
    private final ExecutorService workers = Executors.newFixedThreadPool(8, task -> daemon(task, "simulator-worker"));
    private final Thread watch = daemon(this::watch, "simulator-agenda");
    private long number;

    Agenda(VirtualClock clock) {
        this.clock = clock;
    }

    @PostConstruct
    void start() {
        watch.start();
    }

    @PreDestroy
    void stop() {
        watch.interrupt();
        workers.shutdownNow();
    }

    public void in(Duration delay, Runnable task) {
        lock.lock();
        try {
            entries.add(new Entry(clock.instant().plus(delay), number++, task));
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    public void advance(Duration by) {
        lock.lock();
        try {
            clock.advance(by);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets everything planned and goes on at another distance from the real time. */
    public void restore(Duration ahead) {
        lock.lock();
        try {
            entries.clear();
            clock.restore(ahead);
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** Forgets everything planned and returns to the real time. */
    public void reset() {
        lock.lock();
        try {
            entries.clear();
            clock.reset();
            changed.signalAll();
        } finally {
            lock.unlock();
        }
    }

    private void watch() {
        try {
            while (true) workers.execute(nextDue()::run);
        } catch (InterruptedException | RejectedExecutionException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private Entry nextDue() throws InterruptedException {
        lock.lockInterruptibly();
        try {
            while (true) {
                var first = entries.peek();
                if (first == null) {
                    changed.await();
                    continue;
                }
                var wait = Duration.between(clock.instant(), first.due());
                if (wait.isNegative() || wait.isZero()) return entries.remove();
                changed.awaitNanos(wait.toNanos());
            }
        } finally {
            lock.unlock();
        }
    }

    private static Thread daemon(Runnable task, String name) {
        var thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    private record Entry(Instant due, long number, Runnable task) {
        void run() {
            try {
                task.run();
            } catch (RuntimeException failure) {
                log.warn("A planned step failed", failure);
            }
        }
    }
}
