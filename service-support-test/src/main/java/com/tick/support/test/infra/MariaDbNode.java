package com.tick.support.test.infra;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A MariaDB server as child process, with its data in a folder that outlives it, speaking to Connector/J as MySQL would. */
public final class MariaDbNode implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration GRACE = Duration.ofSeconds(15);
    private static final String MYSQLS_SQL_MODE =
            "ONLY_FULL_GROUP_BY,STRICT_TRANS_TABLES,NO_ZERO_IN_DATE,NO_ZERO_DATE,ERROR_FOR_DIVISION_BY_ZERO,NO_ENGINE_SUBSTITUTION";

    private final Path root;
    private final Path data;
    private final Path cache;
    private final int port;
    private final List<String> furtherOptions;
    private @Nullable Process server;

    /**
     * A server that is not started yet.
     *
     * @param folder keeps the data
     * @param cache keeps the unpacked server; may be shared by many
     * @param furtherOptions of the server, such as {@code --max-connections=20}; they win over our own choice
     */
    public MariaDbNode(Path folder, Path cache, int port, String... furtherOptions) {
        this.root = folder.toAbsolutePath();
        this.data = root.resolve("data");
        this.cache = cache.toAbsolutePath();
        this.port = port;
        this.furtherOptions = List.of(furtherOptions);
    }

    /** Starts the server, creates what is missing, and returns when it takes connections on 127.0.0.1. */
    public void start(List<DatabaseSchema> schemas) throws IOException {
        start(schemas, List.of());
    }

    /** As above, with options of the server that overrule its usual ones. */
    public synchronized void start(List<DatabaseSchema> schemas, List<String> options) throws IOException {
        Files.createDirectories(root.resolve("tmp"));
        stopOrphan();
        var binaries = MariaDbBinaries.in(cache);
        installOnce(binaries);
        var setUp = setUpScript(schemas);
        var log = root.resolve("mariadbd.log");
        server = LeashedProcess.of(GRACE, command(binaries, setUp, options))
                .directory(root.toFile())
                .redirectOutput(log.toFile())
                .start();
        awaitReady(server, log);
        Files.delete(setUp);
    }

    /** The server's process id. */
    public long pid() {
        return started().pid();
    }

    /** Blocks until the server's process ends. */
    public void awaitEnd() throws InterruptedException {
        started().waitFor();
    }

    private synchronized Process started() {
        if (server == null) {
            throw new IllegalStateException("not started");
        }
        return server;
    }

    @Override
    public synchronized void close() {
        if (server != null && server.isAlive()) {
            LeashedProcess.end(server, GRACE);
        }
    }

    /** A mariadbd whose JVM was killed may still be flushing: it holds the data, so end exactly that process. */
    private void stopOrphan() throws IOException {
        var pidFile = root.resolve("mariadbd.pid");
        if (!Files.exists(pidFile)) {
            return;
        }
        var orphan = ProcessHandle.of(Long.parseLong(Files.readString(pidFile).trim()))
                .filter(p -> p.info().commandLine().orElse("").contains(data.toString()));
        if (orphan.isEmpty()) {
            return;
        }
        orphan.get().destroy();
        try {
            orphan.get().onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new IOException("process " + orphan.get().pid() + " still holds " + data, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while an earlier server ends", e);
        }
    }

    /** Installs beside the data and moves it there in one step: a killed installation leaves nothing half done. */
    private void installOnce(Path binaries) throws IOException {
        if (Files.exists(data)) {
            return;
        }
        var fresh = root.resolve("data.new");
        Folders.delete(fresh);
        var log = root.resolve("install.log");
        var exit = LeashedProcess.run(new ProcessBuilder(
                        "sh",
                        binaries.resolve("scripts/mariadb-install-db").toString(),
                        "--no-defaults",
                        "--force",
                        "--skip-name-resolve",
                        "--skip-test-db",
                        "--basedir=" + binaries,
                        "--datadir=" + fresh)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile()));
        if (exit != 0) {
            throw new IOException("MariaDB could not be installed: " + Files.readString(log));
        }
        Files.move(fresh, data, StandardCopyOption.ATOMIC_MOVE);
    }

    private Path setUpScript(List<DatabaseSchema> schemas) throws IOException {
        var script = root.resolve("set-up.sql");
        Files.deleteIfExists(script);
        Files.createFile(script, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        return Files.write(
                script, schemas.stream().flatMap(s -> s.statements().stream()).toList());
    }

    private List<String> command(Path binaries, Path setUp, List<String> options) {
        var command = new ArrayList<>(List.of(
                binaries.resolve("bin/mariadbd").toString(),
                "--no-defaults",
                "--basedir=" + binaries,
                "--datadir=" + data,
                "--tmpdir=" + root.resolve("tmp"),
                "--pid-file=" + root.resolve("mariadbd.pid"),
                "--init-file=" + setUp,
                // relative to the data folder: an absolute one may not be longer than 107 bytes
                "--socket=mariadbd.sock",
                "--bind-address=127.0.0.1",
                "--port=" + port,
                // the key made at each start costs seconds, and nothing leaves this machine
                "--skip-ssl",
                "--skip-name-resolve",
                "--character-set-server=utf8mb4",
                "--collation-server=utf8mb4_0900_ai_ci",
                "--default-time-zone=+00:00",
                "--sql-mode=" + MYSQLS_SQL_MODE,
                "--max-allowed-packet=64M",
                "--innodb-buffer-pool-size=64M",
                "--innodb-ft-min-token-size=2",
                "--max-connections=200"));
        command.addAll(options);
        if ("root".equals(System.getProperty("user.name"))) {
            command.add("--user=root");
        }
        command.addAll(furtherOptions);
        return command;
    }

    private static void awaitReady(Process server, Path log) throws IOException {
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            var said = Files.readString(log);
            if (said.contains(": ready for connections")) {
                return;
            }
            if (!server.isAlive()) {
                throw new IOException("MariaDB ended with " + server.exitValue() + ": " + said);
            }
            pause();
        }
        server.destroyForcibly();
        throw new IOException("MariaDB is not ready after " + PATIENCE.toSeconds() + " s: " + Files.readString(log));
    }

    private static void pause() throws IOException {
        try {
            TimeUnit.MILLISECONDS.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while MariaDB starts", e);
        }
    }
}
