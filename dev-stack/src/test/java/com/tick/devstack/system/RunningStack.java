package com.tick.devstack.system;

import static org.awaitility.Awaitility.await;

import com.tick.support.test.infra.Clamd;
import com.tick.support.test.infra.Folders;
import com.tick.support.test.infra.FreePorts;
import com.tick.support.test.infra.LeashedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jspecify.annotations.Nullable;

/** The stack as ./tick up runs it: the built supervisor as a process of its own, on ports and data of its own. */
final class RunningStack {

    /** Generous, for machines that do other things too; a quiet one needs a tenth. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final int PORTS_USED = 24;
    private static final List<String> SERVICES =
            List.of("ticket-service", "reply-service", "attachment-service", "notification-service");
    private static final Path DATA = Path.of("target", "system-test").toAbsolutePath();

    private static RunningStack running = neverStarted();

    /** Only where one is installed; files are served at once without. */
    private static @Nullable Clamd scanner;

    private final int port;
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final Process supervisor;

    private RunningStack(int port, Process supervisor) {
        this.port = port;
        this.supervisor = supervisor;
    }

    /** The one of this JVM; started on the data of the last one when that has ended. */
    static synchronized RunningStack get() throws IOException {
        if (scanner == null && Clamd.isInstalled()) {
            scanner = Clamd.start(Files.createDirectories(DATA.resolve("clamd")));
        }
        if (!running.supervisor.isAlive()) {
            running = start(running.port == 0 ? freePorts() : running.port);
        }
        running.awaitReady();
        return running;
    }

    /** The same data under five processes instead of one, until that one is stopped. */
    static synchronized RunningStack separate() throws IOException {
        get().stop();
        running = start(running.port, "--separate");
        running.awaitReady();
        return running;
    }

    /** How many classes the process of a part has loaded by now. */
    int loadedClasses(String part) throws IOException {
        var process = supervisor
                .descendants()
                .filter(it -> it.info().command().orElse("").endsWith("java"))
                .filter(it -> it.info().commandLine().orElse("").contains(part))
                .findFirst()
                .orElseThrow();
        var jcmd = Path.of(process.info().command().orElseThrow()).resolveSibling("jcmd");
        var counters = new ProcessBuilder(jcmd.toString(), Long.toString(process.pid()), "PerfCounter.print").start();
        try (var lines = counters.inputReader()) {
            return lines.lines()
                    .filter(line -> line.startsWith("java.cls.loadedClasses="))
                    .mapToInt(line -> Integer.parseInt(line.substring(line.indexOf('=') + 1)))
                    .findFirst()
                    .orElseThrow();
        }
    }

    String gateway() {
        return "http://localhost:" + port;
    }

    String simulator() {
        return "http://localhost:" + (port + 1);
    }

    /** A service itself, which only the gateway is meant to call. */
    String service(String name) {
        return "http://localhost:" + (port + 10 + SERVICES.indexOf(name));
    }

    int databasePort() {
        return port + 20;
    }

    String bootstrapServers() {
        return "127.0.0.1:" + (port + 21);
    }

    Path data() {
        return DATA;
    }

    List<String> output() {
        return output;
    }

    Process supervisor() {
        return supervisor;
    }

    Optional<Clamd> scanner() {
        return Optional.ofNullable(scanner);
    }

    String secret(String name) throws IOException {
        var secrets = new Properties();
        try (var lines = Files.newBufferedReader(DATA.resolve("secrets.env"))) {
            secrets.load(lines);
        }
        return secrets.getProperty(name, "");
    }

    private static RunningStack start(int port, String... options) throws IOException {
        var command = new ArrayList<>(List.of(
                ProcessHandle.current().info().command().orElseThrow(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx64m",
                "-cp",
                supervisorJar().toString(),
                "com.tick.devstack.DevStack",
                "--root",
                Folders.repositoryRoot().toString(),
                "--data",
                DATA.toString(),
                "--no-training"));
        command.addAll(List.of(options));
        var builder = LeashedProcess.of(Duration.ofSeconds(30), command);
        builder.environment().put("PORT", Integer.toString(port));
        builder.environment().remove("SIMULATOR_PORT");
        builder.environment().put("RATE_LIMIT_MAX", "0");
        if (scanner != null) {
            builder.environment().put("CLAMAV_HOST", "127.0.0.1");
            builder.environment().put("CLAMAV_PORT", Integer.toString(scanner.port()));
        }
        var stack = new RunningStack(port, builder.start());
        var reader = new Thread(stack::read, "supervisor-output");
        reader.setDaemon(true);
        reader.start();
        Runtime.getRuntime().addShutdownHook(new Thread(stack::stop));
        return stack;
    }

    private void awaitReady() {
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(200))
                .failFast("the stack ended", () -> !supervisor.isAlive())
                .until(() -> output.stream().anyMatch(line -> line.startsWith("Ready after")));
    }

    private void read() {
        try (var lines = supervisor.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                output.add(line);
                System.out.println("[stack] " + line);
            }
        } catch (IOException e) {
            // it was killed, as one of the stories does
        }
    }

    /** Ends it as a service manager does. */
    void stop() {
        LeashedProcess.end(supervisor, Duration.ofSeconds(60));
    }

    private static RunningStack neverStarted() {
        try {
            Folders.delete(DATA);
            var nothing = new ProcessBuilder("true").start();
            nothing.onExit().join();
            return new RunningStack(0, nothing);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path supervisorJar() throws IOException {
        try (var jars = Files.newDirectoryStream(Path.of("target"), "dev-stack-*.jar")) {
            return jars.iterator().next().toAbsolutePath();
        }
    }

    private static int freePorts() throws IOException {
        for (var first : FreePorts.find(50)) {
            if (first + PORTS_USED < 65_536 && areFree(first)) {
                return first;
            }
        }
        throw new IOException("no run of free ports was found");
    }

    private static boolean areFree(int first) {
        for (var port = first; port < first + PORTS_USED; port++) {
            try (var socket = new ServerSocket(port)) {
                socket.setReuseAddress(true);
            } catch (IOException e) {
                return false;
            }
        }
        return true;
    }
}
