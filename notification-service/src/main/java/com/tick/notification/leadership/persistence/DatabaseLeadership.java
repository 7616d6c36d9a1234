package com.tick.notification.leadership.persistence;

import com.tick.notification.leadership.LeaderTask;
import com.tick.notification.leadership.WakeUp;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
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
    private static final long POLL_MILLIS = 150;
    private static final long CHECK_MILLIS = 1_000;
    private static final long FAILURE_PAUSE_MILLIS = 1_000;
    private static final long STOP_PATIENCE_MILLIS = 20_000;
    private static final String LOCK = "concat(database(), '.whatsapp')";

    private final DataSource database;
    private final List<LeaderTask> tasks;
    private final List<Thread> threads = new ArrayList<>();
    private final WakeUp stopping = new WakeUp();
    private volatile boolean running;

    /** Counts the times this copy was elected; negative while it does not lead. */
    private volatile long term = -1;

    DatabaseLeadership(DataSource database, List<LeaderTask> tasks) {
        this.database = database;
        this.tasks = tasks;
    }

    @Override
    public void start() {
        running = true;
        startThread("leadership", this::lead);
        tasks.forEach(it -> startThread(it.name(), () -> work(it)));
    }

    @Override
    public void stop() {
        running = false;
        stopping.call();
        tasks.forEach(it -> it.wakeUp().call());
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
                    term = ++terms;
                    stayLeader(connection);
                } else {
                    stopping.await(CHECK_MILLIS);
                }
            } catch (SQLException lost) {
                log.warn("Leadership cannot be taken at the moment: {}", lost.toString());
                pause();
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } finally {
                term = -1;
            }
        }
    }

    private void stayLeader(Connection connection) throws SQLException, InterruptedException {
        tasks.forEach(it -> it.wakeUp().call());
        try {
            while (running && asks(connection, "select is_used_lock(" + LOCK + ") = connection_id()")) {
                stopping.await(CHECK_MILLIS);
            }
        } finally {
            if (!connection.isClosed()) {
                asks(connection, "select release_lock(" + LOCK + ")");
            }
        }
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
                    task.wakeUp().await(CHECK_MILLIS);
                    continue;
                }
                if (current != seenTerm) {
                    task.elected();
                    seenTerm = current;
                }
                if (!task.step()) {
                    task.wakeUp().await(POLL_MILLIS);
                }
            } catch (InterruptedException interrupted) {
                Thread.currentThread().interrupt();
                return;
            } catch (RuntimeException failed) {
                log.warn("{} goes on in a moment: {}", task.name(), failed.toString());
                pause();
            }
        }
    }

    private void startThread(String name, Runnable work) {
        var thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
        threads.add(thread);
    }

    private void pause() {
        try {
            stopping.await(FAILURE_PAUSE_MILLIS);
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
