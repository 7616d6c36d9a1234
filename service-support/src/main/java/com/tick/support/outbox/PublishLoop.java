package com.tick.support.outbox;

import com.tick.support.error.Unavailable;
import com.tick.support.leadership.Leadership;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.function.BooleanSupplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What the only relay of a schema does, from its election to the first failure, the end of its lease or that of the service. */
final class PublishLoop {

    private static final Logger log = LoggerFactory.getLogger(PublishLoop.class);
    private static final Duration PRUNE_INTERVAL = Duration.ofMinutes(1);

    /** While there is more to prune. */
    private static final Duration BETWEEN_PRUNES = Duration.ofMillis(250);

    /** Below what a relay sleeps at least, so that an idle one looks each time that it wakes. */
    private static final Duration TOPIC_CHECK_INTERVAL = Duration.ofSeconds(7);

    /** No broker is gone and back without its data in less: what was sent and acknowledged within it went to the same. */
    private static final Duration SILENCE = Duration.ofSeconds(1);

    /**
     * As long as a group waits for a consumer that says nothing. Consumers hold positions in what was lost; only in topics
     * that are still empty do they find out, in filled ones they would read on from there.
     */
    private static final Duration UNTIL_CONSUMERS_KNOW = Duration.ofSeconds(10);

    private final Leadership leadership;
    private final OutboxTable table;
    private final ReemissionTable reemission;
    private final Publisher publisher;
    private final OutboxWakeUp wakeUp;
    private final OutboxSettings settings;
    private final RelayState state;
    private final BooleanSupplier running;
    private long lastPrune = System.nanoTime();
    private long lastTopicCheck = System.nanoTime();
    private long lastPublished = System.nanoTime();

    /** @param running false when the service stops: what is committed by then is still published */
    PublishLoop(
            Leadership leadership,
            Connection connection,
            Publisher publisher,
            OutboxWakeUp wakeUp,
            OutboxSettings settings,
            RelayState state,
            BooleanSupplier running) {
        this.leadership = leadership;
        this.table = new OutboxTable(connection, leadership);
        this.reemission = new ReemissionTable(connection, leadership);
        this.publisher = publisher;
        this.wakeUp = wakeUp;
        this.settings = settings;
        this.state = state;
        this.running = running;
    }

    /** Finds out what the broker has; false when the service stopped before that was done. */
    boolean begin() throws SQLException, InterruptedException {
        publisher.ensureTopics();
        return !lookForLost() || running.getAsBoolean();
    }

    /** Publishes until the service stops. Any failure ends it, and so does a lost lease: the next loop begins from scratch. */
    void run() throws SQLException, InterruptedException {
        boolean last;
        do {
            // read before the batch: what was committed before the stop is still published
            last = !running.getAsBoolean();
            leadership.ensureHeld();
            int read = publishBatch();
            boolean pruned = prune();
            if (running.getAsBoolean() && read < settings.batch()) {
                checkTopics();
                wakeUp.await(pruned ? settings.nextPoll() : BETWEEN_PRUNES);
            }
        } while (!last);
    }

    /** A broker can lose its data while nothing is sent; one that is away just now is met at the next send. */
    private void checkTopics() throws SQLException, InterruptedException {
        if (System.nanoTime() - lastTopicCheck > TOPIC_CHECK_INTERVAL.toNanos()) {
            lastTopicCheck = System.nanoTime();
            try {
                publisher.makeLostTopicsAnew();
                endWhenLost();
            } catch (Unavailable away) {
                log.debug("The topics cannot be looked at now", away);
            }
        }
    }

    /** Whatever else is known of the broker, such as the schemas that it has, may not be true any more either. */
    private void endWhenLost() throws SQLException, InterruptedException {
        if (lookForLost()) {
            throw new IllegalStateException("What was known of the broker is not true any more");
        }
    }

    private boolean lookForLost() throws SQLException, InterruptedException {
        var ids = publisher.topicIds();
        var before = reemission.brokerIds();
        var lost = ReemissionTable.hasLost(ids, before);
        if (lost) {
            log.warn("The broker came back without its data: what is kept is published again soon");
            letConsumersKnow();
        }
        if (running.getAsBoolean() || !lost) {
            // whoever leads next looks and waits again when this one could not
            reemission.remember(ids, before);
        }
        return lost;
    }

    private void letConsumersKnow() throws InterruptedException {
        var end = System.nanoTime() + UNTIL_CONSUMERS_KNOW.toNanos();
        while (running.getAsBoolean() && System.nanoTime() < end) {
            wakeUp.await(Duration.ofNanos(end - System.nanoTime()));
        }
    }

    /** @return how many rows were read */
    private int publishBatch() throws SQLException, InterruptedException {
        var rows = firstInLine();
        if (rows.isEmpty()) {
            return 0;
        }
        if (!publisher.knowsSchemasOf(rows)) {
            publisher.publishSchemas(table.schemas());
        }
        if (System.nanoTime() - lastPublished > SILENCE.toNanos()) {
            // another service may have made the topics anew; what they held comes before what is new
            endWhenLost();
        }
        List<OutboxRow> waiting = rows;
        while (!waiting.isEmpty()) {
            waiting = publishWave(waiting);
        }
        return rows.size();
    }

    private List<OutboxRow> firstInLine() throws SQLException {
        while (true) {
            var waiting = table.unpublished(settings.batch());
            if (!waiting.requested() && !waiting.rows().isEmpty()) {
                return waiting.rows();
            }
            if (!reemission.workOff() && waiting.rows().isEmpty()) {
                return List.of();
            }
        }
    }

    /** @return those that have to wait for others of their streams */
    private List<OutboxRow> publishWave(List<OutboxRow> waiting) throws SQLException, InterruptedException {
        var begin = System.nanoTime();
        var wave = publisher.wave(leadership);
        var later = wave.send(waiting);
        if (System.nanoTime() - begin > SILENCE.toNanos()) {
            // time enough for a broker to die and come back; unmarked, the wave is sent once more
            endWhenLost();
        }
        table.markPublished(wave.acknowledged());
        state.published(wave.acknowledged().size());
        lastPublished = System.nanoTime();
        wave.failUnlessAllAcknowledged();
        return later;
    }

    /** @return whether that is done for now */
    private boolean prune() throws SQLException {
        if (System.nanoTime() - lastPrune <= PRUNE_INTERVAL.toNanos()) {
            return true;
        }
        boolean done = table.prune(settings.retention()) < OutboxTable.PRUNE_STEP;
        if (done) {
            lastPrune = System.nanoTime();
        }
        return done;
    }
}
