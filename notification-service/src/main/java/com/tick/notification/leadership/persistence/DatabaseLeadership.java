package com.tick.notification.leadership.persistence;

import com.tick.notification.leadership.LeaderTask;
import com.tick.support.wakeup.SafetyPoll;
import com.tick.support.wakeup.WakeUp;
import com.tick.support.wakeup.WakeUps;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Runs the leader's tasks, each in its thread, while this copy holds a named lock of the database. The lock belongs to
 * a connection that is kept for the whole leadership: a copy that dies frees it by dying.
 */
@Component
class DatabaseLeadership implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(DatabaseLeadership.class);
    private static final String WAKE_UP = "leadership";

    /** How long two copies may both believe that they lead, after a connection was lost; failing work makes it look at once. */
    private static final Duration CHECK = Duration.ofSeconds(5);

    private static final Duration FAILURE_PAUSE = Duration.ofSeconds(1);

    /** Signals of a burst are answered together. */
    private static final Duration BETWEEN_ROUNDS = Duration.ofMillis(20);

    /** For that long a task that has nothing to do is not even asked when it will have. */
    private static final Duration QUIET = Duration.ofSeconds(1);

    private static final long STOP_PATIENCE_MILLIS = 20_000;
    private static final String LOCK = "concat(database(), '.whatsapp')";

    private final DataSource database;
    private final List<LeaderTask> tasks;
    private final List<Thread> threads = new ArrayList<>();
    private final WakeUps wakeUps;
    private final WakeUp leadership;
    private final Clock clock;
    private volatile boolean running;

    /** Counts the times this copy was elected; negative while it does not lead. */
    private volatile long term = -1;

    DatabaseLeadership(DataSource database, List<LeaderTask> tasks, WakeUps wakeUps, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.wakeUps = wakeUps;
        this.leadership = wakeUps.of(WAKE_UP);
        this.clock = clock;
    }

    @Override
    public void start() {
        running = true;
        startThread("leadership", this::lead);
        tasks.forEach(task -> startThread(task.name().label(), () -> work(task)));
    }

    @Override
    public void stop() {
        running = false;
        leadership.signal();
        tasks.forEach(task -> wakeUpOf(task).signal());
        threads.forEach(DatabaseLeadership::joined);
        threads.clear();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void lead() {
        long terms = 0;
        while (running) {
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(true);
                if (elected(connection)) {
                    stayLeader(connection, ++terms);
                }
            } catch (SQLException lost) {
                log.warn("Leadership cannot be taken at the moment: {}", lost.toString());
                pause();
                continue;
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            }
            untilTheLockMayBeFree();
        }
    }

    private void untilTheLockMayBeFree() {
        try {
            if (running) {
                leadership.await(SafetyPoll.withJitter(CHECK));
            }
        } catch (InterruptedException interrupted) {
            running = false;
        }
    }

    private void stayLeader(Connection connection, long newTerm) throws SQLException, InterruptedException {
        leads(newTerm);
        try {
            while (running && asks(connection, "select is_used_lock(" + LOCK + ") = connection_id()")) {
                leadership.await(CHECK);
            }
        } finally {
            leads(-1);
            if (!connection.isClosed()) {
                asks(connection, "select release_lock(" + LOCK + ")");
                wakeUps.signalOthers(WAKE_UP);
            }
        }
    }

    private void leads(long newTerm) {
        term = newTerm;
        for (var task : tasks) {
            wakeUps.handledHere(task.name().label(), newTerm >= 0);
            wakeUpOf(task).signal();
        }
    }

    private WakeUp wakeUpOf(LeaderTask task) {
        return wakeUps.of(task.name().label());
    }

    private static boolean elected(Connection connection) throws SQLException {
        return asks(connection, "select get_lock(" + LOCK + ", 0)");
    }

    private static boolean asks(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            return answer.next() && answer.getBoolean(1);
        }
    }

    private void work(LeaderTask task) {
        long seenTerm = -1;
        while (running) {
            try {
                long current = term;
                if (current < 0) {
                    wakeUpOf(task).await(SafetyPoll.interval());
                    continue;
                }
                if (current != seenTerm) {
                    task.elected();
                    seenTerm = current;
                }
                sleep(task, task.step());
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                log.warn("{} goes on in a moment: {}", task.name().label(), failed.toString());
                // what has failed may have been the database, and the lock with it
                leadership.signal();
                pause();
            }
        }
    }

    private void sleep(LeaderTask task, Duration pause) throws InterruptedException {
        if (pause.isZero()) {
            return;
        }
        var wakeUp = wakeUpOf(task);
        if (wakeUp.await(shorter(pause, QUIET))) {
            TimeUnit.MILLISECONDS.sleep(BETWEEN_ROUNDS.toMillis());
        } else if (pause.compareTo(QUIET) > 0) {
            wakeUp.await(pause.equals(LeaderTask.UNTIL_SIGNALLED) ? untilNext(task) : pause.minus(QUIET));
        }
    }

    private Duration untilNext(LeaderTask task) {
        var safety = SafetyPoll.interval();
        return task.nextDue()
                .map(due -> shorter(Duration.between(clock.instant(), due), safety))
                .orElse(safety);
    }

    private static Duration shorter(Duration one, Duration other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    private void startThread(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    private void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(FAILURE_PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private static void joined(Thread thread) {
        try {
            thread.join(STOP_PATIENCE_MILLIS);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
