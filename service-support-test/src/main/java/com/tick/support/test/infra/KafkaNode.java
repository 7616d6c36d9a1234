package com.tick.support.test.infra;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Properties;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import kafka.tools.StorageTool;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.common.utils.Time;
import org.jspecify.annotations.Nullable;

/** One Apache Kafka broker inside this JVM, its own controller, with its log in a folder that outlives it. */
public final class KafkaNode implements AutoCloseable {

    private final Path root;
    private final int port;
    private final int controllerPort;
    private @Nullable KafkaRaftServer server;

    /** A broker that is not started yet; both ports are bound on 127.0.0.1. */
    public KafkaNode(Path folder, int port, int controllerPort) {
        this.root = folder.toAbsolutePath();
        this.port = port;
        this.controllerPort = controllerPort;
    }

    /** What clients are given as bootstrap servers. */
    public String bootstrapServers() {
        return "127.0.0.1:" + port;
    }

    /** Starts the broker and returns when it serves clients. */
    public synchronized void start() throws IOException {
        Files.createDirectories(root);
        var settings = new Properties();
        settings.putAll(settings());
        formatOnce(settings);
        server = new KafkaRaftServer(KafkaConfig.fromProps(settings, false), Time.SYSTEM);
        server.startup();
    }

    @Override
    public synchronized void close() {
        if (server != null) {
            server.shutdown();
            server.awaitShutdown();
            server = null;
        }
    }

    private Map<String, String> settings() {
        return Map.ofEntries(
                Map.entry("process.roles", "broker,controller"),
                Map.entry("node.id", "1"),
                Map.entry("controller.quorum.voters", "1@127.0.0.1:" + controllerPort),
                Map.entry("controller.listener.names", "CONTROLLER"),
                Map.entry("listeners", "PLAINTEXT://127.0.0.1:" + port + ",CONTROLLER://127.0.0.1:" + controllerPort),
                Map.entry("advertised.listeners", "PLAINTEXT://127.0.0.1:" + port),
                Map.entry("listener.security.protocol.map", "PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT"),
                Map.entry("inter.broker.listener.name", "PLAINTEXT"),
                Map.entry("log.dirs", root.resolve("logs").toString()),
                Map.entry("auto.create.topics.enable", "false"),
                Map.entry("num.partitions", "3"),
                Map.entry("default.replication.factor", "1"),
                Map.entry("offsets.topic.replication.factor", "1"),
                Map.entry("offsets.topic.num.partitions", "3"),
                Map.entry("transaction.state.log.replication.factor", "1"),
                Map.entry("transaction.state.log.min.isr", "1"),
                Map.entry("transaction.state.log.num.partitions", "3"),
                Map.entry("share.coordinator.state.topic.replication.factor", "1"),
                Map.entry("share.coordinator.state.topic.min.isr", "1"),
                Map.entry("share.coordinator.state.topic.num.partitions", "3"),
                Map.entry("group.initial.rebalance.delay.ms", "0"),
                // short, so that a broker that was killed need not wait for its own old session
                Map.entry("broker.session.timeout.ms", "3000"),
                Map.entry("broker.heartbeat.interval.ms", "1000"),
                // records for controllers that follow, of which there are none
                Map.entry("metadata.max.idle.interval.ms", "0"),
                Map.entry("log.segment.bytes", Integer.toString(64 << 20)),
                Map.entry("log.cleaner.dedupe.buffer.size", Integer.toString(4 << 20)),
                Map.entry("num.network.threads", "2"),
                Map.entry("num.io.threads", "4"),
                Map.entry("background.threads", "2"));
    }

    private void formatOnce(Properties settings) throws IOException {
        if (Files.exists(root.resolve("logs/meta.properties"))) {
            return;
        }
        var file = root.resolve("server.properties");
        try (var out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            settings.store(out, null);
        }
        var exit = StorageTool.execute(
                new String[] {"format", "-t", Uuid.randomUuid().toString(), "-c", file.toString(), "--ignore-formatted"
                },
                new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8));
        if (exit != 0) {
            throw new IOException("Kafka could not format " + root);
        }
    }
}
