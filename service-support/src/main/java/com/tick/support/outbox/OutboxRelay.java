package com.tick.support.outbox;

import com.tick.support.error.Unavailable;
import com.tick.support.event.SchemaTopic;
import com.tick.support.event.Topics;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.kafka.core.KafkaTemplate;

/**
 * Sends stored events to Kafka: one active relay per schema, plain ordered reads, acknowledged sends.
 */
class OutboxRelay implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxRelay.class);
    private static final long STOP_PATIENCE_SECONDS = 12;
    private static final long FOLLOWER_POLL_MILLIS = 1_000;
    private static final long LONGEST_BACK_OFF_MILLIS = 5_000;
    private static final Duration PRUNE_INTERVAL = Duration.ofSeconds(10);
    private static final Duration TOPIC_CHECK_INTERVAL = Duration.ofSeconds(10);

    /** No broker is gone and back without its data in less: what was sent and acknowledged within it went to the same. */
    private static final Duration SILENCE = Duration.ofSeconds(1);

    /**
     * As long as a group waits for a consumer that says nothing. Consumers hold positions in what was lost; only in topics
     * that are still empty do they find out, in filled ones they would read on from there.
     */
    private static final Duration UNTIL_CONSUMERS_KNOW = Duration.ofSeconds(10);

    /** After the web server, which may still commit events while it ends its requests. */
    private static final int PHASE = DEFAULT_PHASE - 4096;

    private final DataSource database;
    private final Supplier<KafkaTemplate<String, byte[]>> producers;
    private final SchemaTopic schemaTopic;
    private final Topics topics;
    private final OutboxWakeUp wakeUp;
    private final List<String> published;
    private final OutboxSettings settings;
    private final RelayState state;
    private final Set<Long> publishedSchemas = new HashSet<>();
    private volatile boolean running;
    private volatile @Nullable Thread thread;
    private long backOffMillis;
    private long lastPrune = System.nanoTime();
    private long lastTopicCheck = System.nanoTime();
    private long lastPublished = System.nanoTime();

    /**
     * @param producers makes one that nobody else uses
     * @param published the topics that this service publishes to
     */
    OutboxRelay(
            DataSource database,
            Supplier<KafkaTemplate<String, byte[]>> producers,
            SchemaTopic schemaTopic,
            Topics topics,
            OutboxWakeUp wakeUp,
            List<String> published,
            OutboxSettings settings,
            RelayState state) {
        this.database = database;
        this.producers = producers;
        this.schemaTopic = schemaTopic;
        this.topics = topics;
        this.wakeUp = wakeUp;
        this.published = published;
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
            try (var connection = database.getConnection()) {
                connection.setAutoCommit(true);
                leadOrWait(connection);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
                return;
            } catch (Exception failed) {
                backOffMillis = Math.min(LONGEST_BACK_OFF_MILLIS, Math.max(100, backOffMillis * 2));
                log.warn("The outbox relay starts again in {} ms: {}", backOffMillis, failed.toString());
                pause(backOffMillis);
            } finally {
                state.leading(false);
            }
        }
    }

    /**
     * Any failure leaves this method, and with it the connection, the lock and the producer: the next round begins from
     * scratch. A broker that lost its data hands out again ids of producers that are still in use; what one of two with the
     * same id sends, it takes for a repetition of what the other has sent, and acknowledges it without keeping it.
     */
    private void leadOrWait(Connection connection) throws Exception {
        var table = new OutboxTable(connection);
        if (!table.lead()) {
            wakeUp.await(FOLLOWER_POLL_MILLIS);
            return;
        }
        state.leading(true);
        var kafka = producers.get();
        try {
            lead(table, new ReemissionTable(connection), kafka);
        } finally {
            kafka.getProducerFactory().reset();
            topics.forget();
            publishedSchemas.clear();
            if (!connection.isClosed()) {
                table.resign();
            }
        }
    }

    private void lead(OutboxTable table, ReemissionTable reemission, KafkaTemplate<String, byte[]> kafka)
            throws Exception {
        topics.ensure(published);
        if (lookForLost(reemission) && !running) {
            return;
        }
        backOffMillis = 0;
        boolean last;
        do {
            // read before the batch: what was committed before the stop is still published
            last = !running;
            reemission.workOff();
            int read = publishBatch(table, reemission, kafka);
            prune(table);
            if (running && read < settings.batch()) {
                checkTopics(reemission);
                wakeUp.await(settings.poll().toMillis());
            }
        } while (!last);
    }

    /** A broker can lose its data while nothing is sent; one that is away just now is met at the next send. */
    private void checkTopics(ReemissionTable reemission) throws SQLException, InterruptedException {
        if (System.nanoTime() - lastTopicCheck > TOPIC_CHECK_INTERVAL.toNanos()) {
            lastTopicCheck = System.nanoTime();
            try {
                // else nobody would make them anew, when nobody has anything to say
                topics.forget();
                topics.ensure(published);
                endWhenLost(reemission);
            } catch (Unavailable away) {
                log.debug("The topics cannot be looked at now", away);
            }
        }
    }

    /** Whatever else is known of the broker, such as the schemas that it has, may not be true any more either. */
    private void endWhenLost(ReemissionTable reemission) throws SQLException, InterruptedException {
        if (lookForLost(reemission)) {
            throw new IllegalStateException("What was known of the broker is not true any more");
        }
    }

    private boolean lookForLost(ReemissionTable reemission) throws SQLException, InterruptedException {
        var ids = topics.ids(published);
        var lost = reemission.hasLost(ids);
        if (lost) {
            log.warn("The broker came back without its data: what is kept is published again soon");
            letConsumersKnow();
        }
        if (running || !lost) {
            // whoever leads next looks and waits again when this one could not
            reemission.remember(ids);
        }
        return lost;
    }

    private void letConsumersKnow() throws InterruptedException {
        var end = System.nanoTime() + UNTIL_CONSUMERS_KNOW.toNanos();
        while (running && System.nanoTime() < end) {
            wakeUp.await(TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime()));
        }
    }

    private int publishBatch(OutboxTable table, ReemissionTable reemission, KafkaTemplate<String, byte[]> kafka)
            throws Exception {
        var rows = table.unpublished(settings.batch());
        if (rows.isEmpty()) {
            return 0;
        }
        publishSchemas(table, kafka);
        if (System.nanoTime() - lastPublished > SILENCE.toNanos()) {
            // another service may have made the topics anew; what they held comes before what is new
            endWhenLost(reemission);
        }
        List<OutboxRow> waiting = rows;
        while (!waiting.isEmpty()) {
            var begin = System.nanoTime();
            var wave = new Wave(kafka);
            waiting = wave.send(waiting);
            if (System.nanoTime() - begin > SILENCE.toNanos()) {
                // time enough for a broker to die and come back; unmarked, the wave is sent once more
                endWhenLost(reemission);
            }
            markPublished(table, wave.acknowledged());
            wave.failUnlessAllAcknowledged();
        }
        return rows.size();
    }

    private void markPublished(OutboxTable table, List<Long> ids) throws SQLException {
        table.markPublished(ids);
        state.published(ids.size());
        lastPublished = System.nanoTime();
    }

    private void publishSchemas(OutboxTable table, KafkaTemplate<String, byte[]> kafka) throws Exception {
        var schemas = table.schemas();
        schemas.keySet().removeAll(publishedSchemas);
        if (!schemas.isEmpty()) {
            schemaTopic.publish(schemas, kafka);
            publishedSchemas.addAll(schemas.keySet());
        }
    }

    private void prune(OutboxTable table) throws SQLException {
        if (System.nanoTime() - lastPrune > PRUNE_INTERVAL.toNanos()
                && table.prune(settings.retention()) < OutboxTable.PRUNE_STEP) {
            lastPrune = System.nanoTime();
        }
    }

    private void pause(long millis) {
        try {
            wakeUp.await(millis);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        }
    }
}
