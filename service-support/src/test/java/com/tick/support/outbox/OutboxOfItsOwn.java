package com.tick.support.outbox;

import static com.tick.support.Events.statusChanged;

import com.tick.support.event.SchemaTopic;
import com.tick.support.event.Topics;
import com.tick.support.leadership.LeaderElections;
import com.tick.support.telemetry.Traces;
import com.tick.support.test.RealInfrastructure;
import com.tick.support.wakeup.WakeUps;
import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import io.micrometer.tracing.Tracer;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.flywaydb.core.Flyway;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.kafka.core.DefaultKafkaProducerFactory;
import org.springframework.kafka.core.KafkaAdmin;
import org.springframework.kafka.core.KafkaTemplate;
import org.springframework.kafka.core.ProducerFactory;
import org.springframework.transaction.support.TransactionTemplate;

/** An outbox in a schema that no service uses, and relays for it as a test wants them. */
final class OutboxOfItsOwn implements AutoCloseable {

    private static final OutboxSettings SETTINGS = new OutboxSettings(500, Duration.ofSeconds(10), Duration.ofDays(7));

    /** So that a relay that was killed is soon replaced. */
    static final Duration SHORT_LEASE = Duration.ofSeconds(3);

    final String topic;
    final HikariDataSource database;
    final JdbcClient jdbc;
    final MeterRegistry meters = new SimpleMeterRegistry();
    private final WakeUps wakeUps = new WakeUps();
    final OutboxWakeUp wakeUp = new OutboxWakeUp(wakeUps);
    private final TransactionTemplate transaction;
    private final Traces traces;
    private final JdbcOutbox outbox;
    private final DefaultKafkaProducerFactory<String, byte[]> producers;
    private final Topics topics;
    private final Map<String, Object> broker;

    OutboxOfItsOwn(String schema, String topic) {
        this(RealInfrastructure.get().settings(), schema, topic);
    }

    /**
     * @param settings where database and broker are
     * @param schema the last word of the name of one of the infrastructure's schemas
     * @param topic what the relays publish to
     */
    OutboxOfItsOwn(Map<String, String> settings, String schema, String topic) {
        this.topic = topic;
        this.database = database(settings, schema);
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new JdbcTransactionManager(database));
        this.traces = new Traces(new StaticListableBeanFactory().getBeanProvider(Tracer.class));
        this.outbox = new JdbcOutbox(jdbc, wakeUp, traces);
        this.broker = Map.of("bootstrap.servers", settings.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", ""));
        this.topics = new Topics(new KafkaAdmin(broker), 3);
        this.producers = producers(broker);
    }

    private static HikariDataSource database(Map<String, String> settings, String schema) {
        var config = new HikariConfig();
        config.setJdbcUrl("jdbc:mysql://%s:%s/%s_%s?connectionTimeZone=UTC&forceConnectionTimeZoneToSession=true"
                        .formatted(settings.get("DB_HOST"), settings.get("DB_PORT"), settings.get("DB_NAME"), schema)
                + "&useServerPrepStmts=true&cachePrepStmts=true&allowPublicKeyRetrieval=true");
        config.setUsername(settings.get("DB_USER"));
        config.setPassword(settings.get("DB_PASSWORD"));
        config.setAutoCommit(false);
        config.setMaximumPoolSize(10);
        return new HikariDataSource(config);
    }

    private static DefaultKafkaProducerFactory<String, byte[]> producers(Map<String, Object> broker) {
        var settings = new HashMap<>(broker);
        settings.put("acks", "all");
        settings.put("enable.idempotence", true);
        settings.put("linger.ms", 1);
        settings.put("delivery.timeout.ms", 10_000);
        settings.put("request.timeout.ms", 5_000);
        settings.put("max.block.ms", 5_000);
        return new DefaultKafkaProducerFactory<>(settings, new StringSerializer(), new ByteArraySerializer());
    }

    /** Makes the tables, empty whatever an earlier test left. */
    OutboxOfItsOwn empty() {
        var flyway = Flyway.configure()
                .dataSource(database)
                .locations("classpath:db/support")
                .table("support_schema_history")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        return this;
    }

    OutboxRelay relay() {
        return relay(database, KafkaTemplate::new);
    }

    /** A relay that sends through a template of the test's own making. */
    OutboxRelay relay(Function<ProducerFactory<String, byte[]>, KafkaTemplate<String, byte[]>> templates) {
        return relay(database, templates);
    }

    /** A relay that is called each time before it reads what waits in line. */
    OutboxRelay relay(Runnable beforeReading) {
        return relay(
                new DelegatingDataSource(database) {
                    @Override
                    public Connection getConnection() throws SQLException {
                        return overheard(super.getConnection(), beforeReading);
                    }
                },
                KafkaTemplate::new);
    }

    private static Connection overheard(Connection connection, Runnable beforeReading) {
        return (Connection) Proxy.newProxyInstance(
                OutboxOfItsOwn.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                (self, method, parameters) -> {
                    if (method.getName().equals("prepareStatement")
                            && parameters[0].toString().contains("where published_at is null")) {
                        beforeReading.run();
                    }
                    return method.invoke(connection, parameters);
                });
    }

    private OutboxRelay relay(
            DataSource database, Function<ProducerFactory<String, byte[]>, KafkaTemplate<String, byte[]>> templates) {
        return relay(database, templates, wakeUps, SETTINGS, SHORT_LEASE);
    }

    /** A relay as another instance of the service has it. */
    OutboxRelay relay(DataSource database, WakeUps wakeUps, OutboxSettings settings) {
        return relay(database, KafkaTemplate::new, wakeUps, settings, SHORT_LEASE);
    }

    /** A relay with the lease that services have, or another. */
    OutboxRelay relay(
            Function<ProducerFactory<String, byte[]>, KafkaTemplate<String, byte[]>> templates, Duration lease) {
        return relay(database, templates, wakeUps, SETTINGS, lease);
    }

    private OutboxRelay relay(
            DataSource database,
            Function<ProducerFactory<String, byte[]>, KafkaTemplate<String, byte[]>> templates,
            WakeUps wakeUps,
            OutboxSettings settings,
            Duration lease) {
        var schemas = new SchemaTopic(topics, broker);
        return new OutboxRelay(
                database,
                new LeaderElections(database, lease, wakeUps, meters),
                () -> new Publisher(templates.apply(Publisher.ownProducer(producers)), schemas, topics, List.of(topic)),
                new OutboxWakeUp(wakeUps),
                settings,
                new RelayState(jdbc, meters));
    }

    void append(String key) {
        append(key, outbox);
    }

    /** As another instance of the service does. */
    void append(String key, OutboxWakeUp wakeUp) {
        append(key, new JdbcOutbox(jdbc, wakeUp, traces));
    }

    private void append(String key, Outbox outbox) {
        transaction.executeWithoutResult(
                it -> outbox.append(topic, key, version -> statusChanged(7, version, "closed")));
    }

    <T> T inTransaction(Supplier<T> work) {
        return transaction.execute(it -> work.get());
    }

    int unpublished() {
        return jdbc.sql("select count(*) from outbox where published_at is null")
                .query(Integer.class)
                .single();
    }

    /** Whether any relay leads. */
    boolean led() {
        return jdbc.sql("select count(*) from leader_leases where role = 'outbox' and expires_at > utc_timestamp(6)")
                .query(Boolean.class)
                .single();
    }

    long epoch() {
        return jdbc.sql("select epoch from leader_leases where role = 'outbox'")
                .query(Long.class)
                .single();
    }

    @Override
    public void close() {
        topics.close();
        producers.destroy();
        database.close();
    }
}
