package com.tick.support.test.infra;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

/** The database, the broker and the object store that one folder holds; they start side by side and stop together. */
public final class LocalServers implements AutoCloseable {

    /** The ports on 127.0.0.1 that the servers bind. */
    public record Ports(int database, int broker, int controller, int store) {

        /** Four that nobody uses. */
        public static Ports free() throws IOException {
            var free = FreePorts.find(4);
            return new Ports(free.get(0), free.get(1), free.get(2), free.get(3));
        }
    }

    /** Who may use what. */
    public record Accounts(List<DatabaseSchema> schemas, String accessKey, String secretKey, String bucket) {

        public Accounts {
            schemas = List.copyOf(schemas);
        }
    }

    private final MariaDbNode database;
    private final KafkaNode broker;
    private final S3Node store;

    /** Servers that are not started yet; the cache keeps unpacked programs and may be shared. */
    public LocalServers(Path folder, Path cache, Ports ports) {
        database = new MariaDbNode(folder.resolve("mariadb"), cache, ports.database());
        broker = new KafkaNode(folder.resolve("kafka"), ports.broker(), ports.controller());
        store = new S3Node(folder.resolve("s3"), ports.store());
    }

    /** Returns when all serve; each is named to the listener as soon as it does. */
    public void start(Accounts accounts, Consumer<String> ready) throws IOException {
        var all = CompletableFuture.allOf(
                aside("mariadb", () -> database.start(accounts.schemas()), ready),
                aside("s3", () -> store.start(accounts.accessKey(), accounts.secretKey(), accounts.bucket()), ready),
                aside("kafka", broker::start, ready));
        try {
            all.join();
        } catch (CompletionException e) {
            close();
            throw new IOException("a server did not start", e.getCause());
        }
    }

    /** Blocks until the database's process ends, which no caller asked for unless it closed the servers. */
    public void awaitEnd() throws InterruptedException {
        database.awaitEnd();
    }

    @Override
    public void close() throws IOException {
        broker.close();
        store.close();
        database.close();
    }

    private interface Start {
        void run() throws IOException;
    }

    private static CompletableFuture<Void> aside(String name, Start start, Consumer<String> ready) {
        return CompletableFuture.runAsync(
                () -> {
                    try {
                        start.run();
                        ready.accept(name);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                },
                work -> new Thread(work, name).start());
    }
}
