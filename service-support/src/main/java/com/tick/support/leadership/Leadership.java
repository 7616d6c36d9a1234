package com.tick.support.leadership;

import java.util.concurrent.Callable;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;

/**
 * What a copy has while it leads: the epoch that it was elected with.
 *
 * <p>Two safeguards. By the clock of this process a leader stops before its lease ends; and as that clock may have stood still,
 * the database refuses what it writes once another copy has counted the epoch up.
 */
public final class Leadership {

    private static final ThreadLocal<Leadership> OF_THREAD = new ThreadLocal<>();

    private final String role;
    private final long epoch;
    private final LongSupplier nanoTime;
    private volatile long deadline;
    private volatile boolean over;

    Leadership(String role, long epoch, LongSupplier nanoTime, long deadline) {
        if (!role.matches("[a-z-]+")) {
            throw new IllegalArgumentException("Not the name of a role: " + role);
        }
        this.role = role;
        this.epoch = epoch;
        this.nanoTime = nanoTime;
        this.deadline = deadline;
    }

    public String role() {
        return role;
    }

    /** Greater than that of each leadership of the role before it. */
    public long epoch() {
        return epoch;
    }

    /** False from a little before the lease ends, unless it was renewed. It may be true again: then nobody led in between. */
    public boolean isHeld() {
        return !over && nanoTime.getAsLong() - deadline < 0;
    }

    /** To be called before anything that the database cannot refuse, such as a send. */
    public void ensureHeld() {
        if (!isHeld()) {
            throw lost();
        }
    }

    /** What a statement of its own adds to its condition, so that it changes nothing once the epoch has passed. */
    public String condition() {
        return "exists (select 1 from leader_leases where role = '%s' and epoch = %d)".formatted(role, epoch);
    }

    /** To be thrown when a statement with {@link #condition()} should have changed something, and did not. */
    public LeaseLostException lost() {
        return new LeaseLostException(role, epoch);
    }

    /** Transactions that begin in it commit only while the epoch counts. */
    public <T> T call(Callable<T> work) throws Exception {
        var before = OF_THREAD.get();
        OF_THREAD.set(this);
        try {
            return work.call();
        } finally {
            restore(before);
        }
    }

    /** The work under the leadership that this thread works under, for another thread; without one as it is. */
    public static Runnable carried(Runnable work) {
        var leadership = OF_THREAD.get();
        if (leadership == null) {
            return work;
        }
        return () -> {
            var before = OF_THREAD.get();
            OF_THREAD.set(leadership);
            try {
                work.run();
            } finally {
                restore(before);
            }
        };
    }

    /** {@link #ensureHeld()} of the leadership that this thread works under; without one nothing is asked. */
    public static void ensureStillHeld() {
        var leadership = OF_THREAD.get();
        if (leadership != null) {
            leadership.ensureHeld();
        }
    }

    static @Nullable Leadership ofThread() {
        return OF_THREAD.get();
    }

    void renewed(long newDeadline) {
        deadline = newDeadline;
    }

    void end() {
        over = true;
    }

    private static void restore(@Nullable Leadership before) {
        if (before == null) {
            OF_THREAD.remove();
        } else {
            OF_THREAD.set(before);
        }
    }
}
