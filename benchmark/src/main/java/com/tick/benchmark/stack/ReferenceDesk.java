package com.tick.benchmark.stack;

import com.tick.support.test.infra.LeashedProcess;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** The plain Express and MySQL help desk, with a schema of its own on Tick's database server. */
public final class ReferenceDesk implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration GRACE = Duration.ofSeconds(5);
    private static final long INSTALL_SECONDS = 90;
    private static final String SCHEMA = "reference_desk";
    private static final int OK = 200;

    private final Path program;
    private final Path log;
    private final int port;
    private final int databasePort;
    private final String password = UUID.randomUUID().toString();
    private @Nullable Process process;

    /** @param program the folder of its sources */
    public ReferenceDesk(Path program, Path log, int port, int databasePort) {
        this.program = program;
        this.log = log;
        this.port = port;
        this.databasePort = databasePort;
    }

    /** Fetches its libraries when that is not done yet; answers why it can't run, or null when it can. */
    public @Nullable String install() throws InterruptedException {
        if (Files.isDirectory(program.resolve("node_modules/express"))) {
            return null;
        }
        try {
            var npm = new ProcessBuilder("npm", "ci", "--no-audit", "--no-fund", "--ignore-scripts")
                    .directory(program.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
            if (!npm.waitFor(INSTALL_SECONDS, TimeUnit.SECONDS)) {
                npm.destroyForcibly();
                return "npm did not fetch its libraries within %d s".formatted(INSTALL_SECONDS);
            }
            return npm.exitValue() == 0 ? null : "npm could not fetch its libraries, see " + log;
        } catch (IOException e) {
            return "there is no npm: " + e.getMessage();
        }
    }

    /** Starts it and waits until it serves. */
    public void start(DatabaseAdmin admin) throws IOException, InterruptedException {
        admin.create(SCHEMA, SCHEMA, password);
        var builder = LeashedProcess.of(
                        GRACE, List.of("node", program.resolve("server.js").toString()))
                .directory(program.toFile())
                .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
        var settings = builder.environment();
        settings.put("NODE_ENV", "production");
        settings.put("RATE_LIMIT", "off");
        settings.put("HOST", "127.0.0.1");
        settings.put("PORT", Integer.toString(port));
        settings.put("WORKERS", "1");
        settings.put("DB_HOST", "127.0.0.1");
        settings.put("DB_PORT", Integer.toString(databasePort));
        settings.put("DB_USER", SCHEMA);
        settings.put("DB_PASSWORD", password);
        settings.put("DB_NAME", SCHEMA);
        var started = builder.start();
        process = started;
        var end = System.nanoTime() + PATIENCE.toNanos();
        while (!serves()) {
            if (System.nanoTime() > end || !started.isAlive()) {
                throw new IOException("The reference desk did not start, see " + log);
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    /** Where it serves. */
    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Its process. */
    public long pid() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process.pid();
    }

    /** Its tables. */
    public Connection connect() throws SQLException {
        return DriverManager.getConnection(Databases.url(databasePort, SCHEMA), SCHEMA, password);
    }

    /** Ends it; what it stored stays. */
    public void stop() {
        if (process != null && process.isAlive()) {
            LeashedProcess.end(process, GRACE);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private boolean serves() {
        try {
            var connection =
                    (HttpURLConnection) address().resolve("/health").toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(1000);
            return connection.getResponseCode() == OK;
        } catch (IOException e) {
            return false;
        }
    }
}
