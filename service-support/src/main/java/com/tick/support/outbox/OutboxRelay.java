package com.tick.support.outbox;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends stored events to Kafka: one active relay per schema, plain ordered reads, acknowledged sends. A relay that fails
 * gives up its connection, and with it the lock, and starts again.
 */
class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final long STOP_PATIENCE_SECONDS = 12;

    /** Commits wake a follower as often as they come, and a dead leader is replaced soon while there are any. */
    private static final Duration BETWEEN_TRIES = Duration.ofSeconds(1);

    private static final long LONGEST_BACK_OFF_MILLIS = 5_000;

    /** After the web server, which may still commit events while it ends its requests. */
    private static final int PHASE = DEFAULT_PHASE - 4096;

    private final DataSource database;
    private final Supplier<Publisher> publishers;
    private final OutboxWakeUp wakeUp;
    private final OutboxSettings settings;
    private final RelayState state;
    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private long backOffMillis;

    /** @param publishers makes one for each leadership */
    OutboxRelay(
            DataSource database,
            Supplier<Publisher> publishers,
            OutboxWakeUp wakeUp,
            OutboxSettings settings,
            RelayState state) {
        this.database = database;
        this.publishers = publishers;
        this.wakeUp = wakeUp;
        this.settings = settings;
        this.state = state;
    }

    @Override
    public void start() {
        running = true;
        var relay = new Thread(this::run, "outbox-relay");
        relay.setDaemon(true);
        relay.start();
        thread = relay;
    }

    @Override
    public void stop() {
        running = false;
        wakeUp.wakeUp();
        var relay = thread;
        if (relay != null) {
            try {
                relay.join(STOP_PATIENCE_SECONDS * 1_000);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
        }
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** False when the thread has ended without being asked to, as an {@link Error} makes it. */
    boolean alive() {
        var relay = thread;
        return !running || relay == null || relay.isAlive();
    }

    private void run() {
        while (running) {
            try {
                if (!ledForAWhile()) {
                    follow();
                }
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception failed) {
                backOffMillis = Math.min(LONGEST_BACK_OFF_MILLIS, Math.max(100, backOffMillis * 2));
                log.warn("The outbox relay starts again in {} ms: {}", backOffMillis, failed.toString());
                pause(backOffMillis);
            } finally {
                leading(false);
            }
        }
    }

    private void leading(boolean leads) {
        wakeUp.leading(leads);
        state.leading(leads);
    }

    /** False when another relay has the lock. */
    private boolean ledForAWhile() throws SQLException, InterruptedException {
        try (var connection = database.getConnection()) {
            connection.setAutoCommit(true);
            var table = new OutboxTable(connection);
            boolean leads = table.lead();
            if (leads) {
                lead(connection, table);
            }
            return leads;
        }
    }

    private void follow() throws InterruptedException {
        long tried = System.nanoTime();
        if (wakeUp.await(settings.nextFollowerPoll())) {
            long rest = BETWEEN_TRIES.toNanos() - (System.nanoTime() - tried);
            if (running && rest > 0) {
                TimeUnit.NANOSECONDS.sleep(rest);
            }
        }
    }

    private void lead(Connection connection, OutboxTable table) throws SQLException, InterruptedException {
        leading(true);
        try (var publisher = publishers.get()) {
            var leadership = new Leadership(connection, publisher, wakeUp, settings, state, this::isRunning);
            if (leadership.begin()) {
                backOffMillis = 0;
                leadership.lead();
            }
        } finally {
            leading(false);
            if (!connection.isClosed()) {
                table.resign();
                wakeUp.resigned();
            }
        }
    }

    private void pause(long millis) {
        try {
            wakeUp.await(Duration.ofMillis(millis));
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
