package com.tick.support.test;

import com.tick.support.test.infra.DatabaseSchema;
import com.tick.support.test.infra.Folders;
import com.tick.support.test.infra.LocalServers;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Servers on free ports, with their data in a folder under target that goes when they stop. */
final class EmbeddedInfrastructure implements RealInfrastructure.Running {

    private final Path folder;
    private final LocalServers servers;
    private final Map<String, String> settings;

    private EmbeddedInfrastructure(Path folder, LocalServers.Ports ports) {
        this.folder = folder;
        this.servers = new LocalServers(folder, Folders.sharedCache(), ports);
        this.settings = Map.of(
                "DB_HOST",
                "127.0.0.1",
                "DB_PORT",
                Integer.toString(ports.database()),
                "DB_USER",
                TestSecrets.USER,
                "DB_PASSWORD",
                TestSecrets.PASSWORD,
                "KAFKA_BOOTSTRAP_SERVERS",
                "127.0.0.1:" + ports.broker(),
                "S3_ENDPOINT",
                "http://127.0.0.1:" + ports.store(),
                "S3_ACCESS_KEY",
                TestSecrets.USER,
                "S3_SECRET_KEY",
                TestSecrets.PASSWORD);
    }

    static EmbeddedInfrastructure start() throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target")), "infrastructure");
        var infrastructure = new EmbeddedInfrastructure(folder, LocalServers.Ports.free());
        var schemas = TestSecrets.SCHEMAS.stream()
                .map(name -> new DatabaseSchema(name, TestSecrets.USER, TestSecrets.PASSWORD))
                .toList();
        var accounts = new LocalServers.Accounts(schemas, TestSecrets.USER, TestSecrets.PASSWORD, TestSecrets.BUCKET);
        infrastructure.servers.start(accounts, name -> {});
        return infrastructure;
    }

    @Override
    public Map<String, String> settings() {
        return settings;
    }

    @Override
    public void close() {
        try {
            servers.close();
            Folders.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
