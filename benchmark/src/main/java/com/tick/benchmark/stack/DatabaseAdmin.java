package com.tick.benchmark.stack;

import com.tick.support.test.infra.Folders;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** The embedded server's administrator: whoever owns its files, through its socket. */
public final class DatabaseAdmin {

    private static final long PATIENCE_SECONDS = 30;

    private final Path data;

    /** @param data the data folder of ./tick up */
    public DatabaseAdmin(Path data) {
        this.data = data.resolve("mariadb/data");
    }

    /** A schema whose account sees nothing else. */
    public void create(String schema, String user, String password) throws IOException, InterruptedException {
        run(
                """
                create database if not exists %1$s character set utf8mb4 collate utf8mb4_0900_ai_ci;
                create user if not exists '%2$s'@'127.0.0.1' identified by '%3$s';
                grant all on `%1$s`.* to '%2$s'@'127.0.0.1';
                """
                        .formatted(schema, user, password));
    }

    /** How much of the tables the server keeps in memory. */
    public void bufferPool(int megabytes) throws IOException, InterruptedException {
        run("set global innodb_buffer_pool_size = %d * 1024 * 1024;".formatted(megabytes));
    }

    private void run(String sql) throws IOException, InterruptedException {
        // relative to the data folder: an absolute path may not be longer than 107 bytes
        var command = List.of(
                client().toString(),
                "--no-defaults",
                "--skip-ssl",
                "--socket=mariadbd.sock",
                "--user=" + System.getProperty("user.name"),
                "--execute=" + sql);
        var process = new ProcessBuilder(command)
                .directory(data.toFile())
                .redirectErrorStream(true)
                .start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process.exitValue() != 0) {
            throw new IOException("The database refused its administrator: " + said);
        }
    }

    private static Path client() throws IOException {
        try (var servers = Files.newDirectoryStream(Folders.sharedCache(), "mariadb-*")) {
            for (var server : servers) {
                if (Files.isExecutable(server.resolve("bin/mariadb"))) {
                    return server.resolve("bin/mariadb");
                }
            }
        }
        throw new IOException("No unpacked MariaDB is in " + Folders.sharedCache());
    }
}
