package com.tick.support.test.statements;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** What one request asked the database: each execution in order, a batch as one, and how often it committed or rolled back. */
public final class Statements {

    private static final ThreadLocal<@Nullable Statements> OF_THIS_THREAD = new ThreadLocal<>();

    private final List<String> executed = new CopyOnWriteArrayList<>();
    private final AtomicInteger commits = new AtomicInteger();
    private final AtomicInteger rollbacks = new AtomicInteger();

    /** Each as "insert tickets" or "select tickets": what is done, and to which table first. */
    public List<String> executed() {
        return List.copyOf(executed);
    }

    public int commits() {
        return commits.get();
    }

    public int rollbacks() {
        return rollbacks.get();
    }

    static @Nullable Statements ofThisThread() {
        return OF_THIS_THREAD.get();
    }

    /** Counts what the present thread does from now on; null: no longer. */
    static void count(@Nullable Statements here) {
        if (here == null) {
            OF_THIS_THREAD.remove();
        } else {
            OF_THIS_THREAD.set(here);
        }
    }

    static void executed(String sql) {
        var here = OF_THIS_THREAD.get();
        if (here != null) {
            here.executed.add(StatementNames.of(sql));
        }
    }

    static void committed() {
        var here = OF_THIS_THREAD.get();
        if (here != null) {
            here.commits.incrementAndGet();
        }
    }

    static void rolledBack() {
        var here = OF_THIS_THREAD.get();
        if (here != null) {
            here.rollbacks.incrementAndGet();
        }
    }
}
