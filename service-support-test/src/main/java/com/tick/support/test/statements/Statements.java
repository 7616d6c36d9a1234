package com.tick.support.test.statements;

import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** What one piece of work asked the database: each execution in order, a batch as one, and how often it committed or rolled back. */
public final class Statements {

    private static final ThreadLocal<@Nullable Statements> OF_THIS_THREAD = new ThreadLocal<>();

    private static final String COMMIT = "commit";
    private static final String ROLLBACK = "rollback";

    private final List<String> inOrder = new CopyOnWriteArrayList<>();

    /** What the work asks on the present thread. */
    public static Statements during(Runnable work) {
        var before = ofThisThread();
        var statements = new Statements();
        count(statements);
        try {
            work.run();
        } finally {
            count(before);
        }
        return statements;
    }

    /** Each as "insert tickets" or "select tickets": what is done, and to which table first. */
    public List<String> executed() {
        return inOrder.stream()
                .filter(statement -> !COMMIT.equals(statement) && !ROLLBACK.equals(statement))
                .toList();
    }

    /** What was executed, and {@code commit} and {@code rollback} between. */
    public List<String> inOrder() {
        return List.copyOf(inOrder);
    }

    public int commits() {
        return times(COMMIT);
    }

    public int rollbacks() {
        return times(ROLLBACK);
    }

    private int times(String end) {
        return Collections.frequency(inOrder, end);
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
        heard(StatementNames.of(sql));
    }

    static void committed() {
        heard(COMMIT);
    }

    static void rolledBack() {
        heard(ROLLBACK);
    }

    private static void heard(String what) {
        var here = OF_THIS_THREAD.get();
        if (here != null) {
            here.inOrder.add(what);
        }
    }
}
