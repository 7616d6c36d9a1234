package com.tick.support.outbox;

import com.tick.support.leadership.LeaderElection;
import com.tick.support.leadership.LeaderElections;
import com.tick.support.leadership.Leadership;
import com.tick.support.leadership.LeaseLostException;
import com.tick.support.wakeup.SafetyPoll;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Sends stored events to Kafka: one active relay per schema, plain ordered reads, acknowledged sends. A relay that fails
 * resigns, and starts again when it is elected again.
 */
class OutboxRelay implements SmartLifecycle {

    static final String ROLE = "outbox";

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final long STOP_PATIENCE_SECONDS = 12;
    private static final long LONGEST_BACK_OFF_MILLIS = 5_000;

    /** After the web server, which may still commit events while it ends its requests. */
    private static final int PHASE = DEFAULT_PHASE - 4096;

    private final DataSource database;
    private final LeaderElection election;
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
            LeaderElections elections,
            Supplier<Publisher> publishers,
            OutboxWakeUp wakeUp,
            OutboxSettings settings,
            RelayState state) {
        this.database = database;
        this.election = elections.of(ROLE, this::leaderChanged);
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
        election.start();
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
        election.stop();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }

    /** False when a thread has ended without being asked to, as an {@link Error} makes it. */
    boolean alive() {
        var relay = thread;
        return !running || relay == null || (relay.isAlive() && election.alive());
    }

    private void leaderChanged() {
        wakeUp.leading(election.leadership().isPresent());
    }

    private void run() {
        try {
            while (running) {
                var leadership = election.leadership();
                if (leadership.isPresent()) {
                    leadOrResign(leadership.get());
                } else {
                    wakeUp.await(SafetyPoll.interval());
                }
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }

    private void leadOrResign(Leadership leadership) throws InterruptedException {
        try {
            lead(leadership);
        } catch (InterruptedException stopping) {
            throw stopping;
        } catch (LeaseLostException lost) {
            log.warn("The outbox relay publishes no more: {}", lost.getMessage());
            election.resign(leadership, Duration.ZERO);
        } catch (Exception failed) {
            backOffMillis = Math.min(LONGEST_BACK_OFF_MILLIS, Math.max(100, backOffMillis * 2));
            log.warn("The outbox relay starts again in {} ms: {}", backOffMillis, failed.toString());
            election.resign(leadership, Duration.ofMillis(backOffMillis));
        }
    }

    private void lead(Leadership leadership) throws SQLException, InterruptedException {
        try (var connection = database.getConnection();
                var publisher = publishers.get()) {
            connection.setAutoCommit(true);
            var loop = new PublishLoop(leadership, connection, publisher, wakeUp, settings, state, this::isRunning);
            if (loop.begin()) {
                backOffMillis = 0;
                loop.run();
            }
        }
    }
}
