package com.tick.support.test;

import com.tick.support.test.infra.DatabaseSchema;
import com.tick.support.test.infra.Folders;
import com.tick.support.test.infra.FreePorts;
import com.tick.support.test.infra.KafkaNode;
import com.tick.support.test.infra.MariaDbNode;
import com.tick.support.test.infra.S3Node;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;

/** Servers on free ports, with their data in a folder under target that goes when they stop. */
final class EmbeddedInfrastructure implements RealInfrastructure.Running {

    private final Path folder;
    private final MariaDbNode database;
    private final KafkaNode broker;
    private final S3Node store;
    private final Map<String, String> settings;

    private EmbeddedInfrastructure() throws IOException {
        folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "infrastructure");
        var ports = FreePorts.find(4);
        database = new MariaDbNode(folder.resolve("mariadb"), Folders.sharedCache(), ports.get(0));
        broker = new KafkaNode(folder.resolve("kafka"), ports.get(1), ports.get(2));
        store = new S3Node(folder.resolve("s3"), ports.get(3));
        settings = Map.of(
                "DB_HOST",
                "127.0.0.1",
                "DB_PORT",
                Integer.toString(ports.get(0)),
                "DB_USER",
                TestSecrets.USER,
                "DB_PASSWORD",
                TestSecrets.PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS",
                broker.bootstrapServers(),
                "S3_ENDPOINT",
                store.endpoint(),
                "S3_ACCESS_KEY",
                TestSecrets.USER,
                "S3_SECRET_KEY",
                TestSecrets.PASSWORD);
    }

    static EmbeddedInfrastructure start() throws IOException {
        var infrastructure = new EmbeddedInfrastructure();
        var database = aside(() -> infrastructure.database.start(TestSecrets.SCHEMAS.stream()
                .map(name -> new DatabaseSchema(name, TestSecrets.USER, TestSecrets.PASSWORD))
                .toList()));
        var store = aside(() -> infrastructure.store.start(TestSecrets.USER, TestSecrets.PASSWORD, TestSecrets.BUCKET));
        try {
            infrastructure.broker.start();
            CompletableFuture.allOf(database, store).join();
        } catch (CompletionException e) {
            infrastructure.close();
            throw new IOException(e.getCause());
        }
        return infrastructure;
    }

    @Override
    public Map<String, String> settings() {
        return settings;
    }

    @Override
    public void close() {
        try {
            broker.close();
            store.close();
            database.close();
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Step {
        void run() throws IOException;
    }

    private static CompletableFuture<Void> aside(Step step) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        step.run();
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                work -> new Thread(work, "infrastructure").start());
    }
}
