package com.tick.benchmark.stack;

import com.tick.devstack.Ports;
import com.tick.devstack.Topology;
import com.tick.devstack.machine.CannotStart;
import com.tick.devstack.settings.Secrets;
import com.tick.support.test.infra.LeashedProcess;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Tick as ./tick up starts it, in every respect but the rate limits: what is measured is what people run. */
public final class TickDesk implements AutoCloseable {

    /** Generous, as it covers a first start on a machine that does other things too. */
    private static final Duration PATIENCE = Duration.ofMinutes(6);

    private static final Duration GRACE = Duration.ofSeconds(60);
    private static final String TRAINEE = "--trainee";
    private static final int LOOKS_WITHOUT_TRAINEE = 5;
    private static final String READY = "Tick is ready";

    private final Path root;
    private final Path data;
    private final boolean separate;
    private final Map<String, String> environment;
    private @Nullable Process process;

    /**
     * A desk that is not started yet.
     *
     * @param root the clone with the built modules
     * @param separate each service in a process of its own
     */
    public TickDesk(Path root, Path data, boolean separate, Map<String, String> environment) {
        this.root = root;
        this.data = data;
        this.separate = separate;
        this.environment = new HashMap<>(environment);
        this.environment.put("RATE_LIMIT_MAX", "0");
    }

    /** Starts it and waits until it says that it is ready; answers how long that took. */
    public Duration start(boolean fresh) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(root.resolve("tick").toString(), "up", "--data", data.toString()));
        if (fresh) {
            command.add("--fresh");
        }
        if (separate) {
            command.add("--separate");
        }
        var builder = LeashedProcess.of(GRACE, command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        var begin = System.nanoTime();
        var started = builder.start();
        process = started;
        awaitReady(started);
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    /** Waits until the stack that archives classes and profiles for later starts has ended, if there is one. */
    public void awaitTrained(Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var looks = 0;
        while (looks < LOOKS_WITHOUT_TRAINEE && System.nanoTime() < end) {
            TimeUnit.SECONDS.sleep(1);
            looks = isTraining() ? 0 : looks + 1;
        }
    }

    private boolean isTraining() {
        return process != null
                && process.descendants()
                        .anyMatch(part -> part.info().commandLine().orElse("").contains(TRAINEE));
    }

    private static void awaitReady(Process started) throws IOException, InterruptedException {
        var ready = new CompletableFuture<String>();
        var said = new ArrayList<String>();
        var reader = new Thread(() -> read(started, said, ready), "tick-output");
        reader.setDaemon(true);
        reader.start();
        try {
            ready.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException | ExecutionException e) {
            LeashedProcess.end(started, GRACE);
            synchronized (said) {
                throw new IOException("Tick did not start; it said: " + String.join("\n", said), e);
            }
        }
    }

    private static void read(Process started, List<String> said, CompletableFuture<String> ready) {
        try (var lines = started.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                synchronized (said) {
                    said.add(line);
                }
                if (line.contains(READY)) {
                    ready.complete(line);
                }
            }
            ready.completeExceptionally(new CannotStart("./tick up ended"));
        } catch (IOException e) {
            ready.completeExceptionally(e);
        }
    }

    /** The process above all others. */
    public long pid() {
        if (process == null) {
            throw new IllegalStateException("not started");
        }
        return process.pid();
    }

    /** Where everything listens. */
    public Ports ports() {
        return Ports.from(environment);
    }

    /** Where customers and agents go. */
    public URI gateway() {
        return local(ports().gateway());
    }

    /** Where customers' phones are. */
    public URI simulator() {
        return local(ports().simulator());
    }

    /** The secret of that name. */
    public String secret(String name) throws IOException {
        return Secrets.in(data.resolve("secrets.env"), Topology.SECRETS, environment)
                .get(name);
    }

    /** What it remembers. */
    public Path data() {
        return data;
    }

    /** Ends it as Ctrl-C does. */
    public void stop() {
        if (process != null && process.isAlive()) {
            LeashedProcess.end(process, GRACE);
        }
    }

    @Override
    public void close() {
        stop();
    }

    private static URI local(int port) {
        return URI.create("http://127.0.0.1:" + port);
    }
}
