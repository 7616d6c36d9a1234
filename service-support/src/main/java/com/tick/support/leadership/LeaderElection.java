package com.tick.support.leadership;

import com.tick.support.wakeup.WakeUp;
import com.tick.support.wakeup.WakeUps;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Has this copy of the service lead in a role, or wait until it may. */
public final class LeaderElection {

    private static final Logger log = LoggerFactory.getLogger(LeaderElection.class);
    private static final Duration AFTER_FAILURE = Duration.ofSeconds(1);

    /** A lease that has ended by the clock of this process has ended by the database's, too. */
    private static final Duration AFTER_EXPIRY = Duration.ofMillis(20);

    private static final long STOP_PATIENCE_MILLIS = 10_000;

    private final String role;
    private final String holder;
    private final Leases leases;
    private final Duration length;
    private final LongSupplier nanoTime;
    private final WakeUps wakeUps;
    private final WakeUp wakeUp;
    private final Runnable onChange;
    private volatile @Nullable Leadership current;
    private volatile boolean running;
    private volatile long lastEpoch;
    private @Nullable Thread thread;
    private long renewAt;
    private long mayCompeteAt;
    private @Nullable Leadership announced;

    /** @param onChange called when this copy begins to lead, or does not lead any more */
    LeaderElection(
            String role,
            String holder,
            Leases leases,
            Duration length,
            LongSupplier nanoTime,
            WakeUps wakeUps,
            Runnable onChange) {
        this.role = role;
        this.holder = holder;
        this.leases = leases;
        this.length = length;
        this.nanoTime = nanoTime;
        this.wakeUps = wakeUps;
        this.wakeUp = wakeUps.of(signal());
        this.onChange = onChange;
        this.mayCompeteAt = nanoTime.getAsLong();
    }

    /** How its lease is held; empty while this copy does not lead. */
    public Optional<Leadership> leadership() {
        var leadership = current;
        return leadership != null && leadership.isHeld() ? Optional.of(leadership) : Optional.empty();
    }

    /** The last that this copy knows of. */
    long lastEpoch() {
        return lastEpoch;
    }

    public void start() {
        running = true;
        var election = new Thread(this::run, "leader-election-" + role);
        election.setDaemon(true);
        election.start();
        thread = election;
    }

    /** Releases the lease, so that another copy leads at once. To be called when the work has ended. */
    public void stop() {
        running = false;
        wakeUp.signal();
        var election = thread;
        if (election != null) {
            try {
                election.join(STOP_PATIENCE_MILLIS);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
        release();
    }

    /** False when its thread has ended without being asked to, as an {@link Error} makes it. */
    public boolean alive() {
        var election = thread;
        return !running || election == null || election.isAlive();
    }

    /**
     * Lets another copy try.
     *
     * @param pause how long this one does not
     */
    public synchronized void resign(Leadership leadership, Duration pause) {
        mayCompeteAt = nanoTime.getAsLong() + pause.toNanos();
        if (leadership == current) {
            release();
        }
        wakeUp.signal();
    }

    private void run() {
        try {
            while (running) {
                wakeUp.await(stepOrPause());
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private Duration stepOrPause() {
        try {
            return step();
        } catch (SQLException | RuntimeException away) {
            log.warn("The lease cannot be looked after at the moment role={}: {}", role, away.toString());
            return AFTER_FAILURE;
        } finally {
            announce();
        }
    }

    /** @return how long there is nothing to do */
    synchronized Duration step() throws SQLException {
        var leadership = current;
        return leadership == null ? compete() : renew(leadership);
    }

    private Duration compete() throws SQLException {
        var pause = until(mayCompeteAt);
        if (!pause.isZero()) {
            return pause;
        }
        var lease = leases.find(role);
        lastEpoch = lease.epoch();
        if (!lease.isFree()) {
            return shorter(lease.remaining().plus(AFTER_EXPIRY), length);
        }
        long asked = nanoTime.getAsLong();
        if (!leases.take(role, lease, holder, length)) {
            return AFTER_FAILURE;
        }
        lastEpoch = lease.epoch() + 1;
        current = new Leadership(role, lastEpoch, nanoTime, deadline(asked));
        log.info("Leads now role={} epoch={}", role, lastEpoch);
        return nextRenewal(asked);
    }

    private Duration renew(Leadership leadership) throws SQLException {
        var pause = until(renewAt);
        if (!pause.isZero()) {
            return pause;
        }
        long asked = nanoTime.getAsLong();
        if (leases.renew(role, leadership.epoch(), length)) {
            leadership.renewed(deadline(asked));
            return nextRenewal(asked);
        }
        log.warn("Another copy has taken over role={} epoch={}", role, leadership.epoch());
        leadership.end();
        current = null;
        return Duration.ZERO;
    }

    /** From before the database was asked, which can have begun to count only later; a little less, as clocks differ. */
    private long deadline(long asked) {
        return asked + length.minus(length.dividedBy(15)).toNanos();
    }

    private Duration nextRenewal(long asked) {
        renewAt = asked + length.dividedBy(3).toNanos();
        return until(renewAt);
    }

    private Duration until(long time) {
        return Duration.ofNanos(Math.max(0, time - nanoTime.getAsLong()));
    }

    private synchronized void release() {
        var leadership = current;
        if (leadership == null) {
            return;
        }
        leadership.end();
        current = null;
        try {
            leases.release(role, leadership.epoch());
            wakeUps.signalOthers(signal());
        } catch (SQLException | RuntimeException away) {
            log.info("The lease ends by itself role={}: {}", role, away.toString());
        }
        announce();
    }

    private synchronized void announce() {
        var leadership = leadership().orElse(null);
        if (leadership != announced) {
            announced = leadership;
            onChange.run();
        }
    }

    private String signal() {
        return "leader-" + role;
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }
}
