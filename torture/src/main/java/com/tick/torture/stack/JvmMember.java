package com.tick.torture.stack;

import com.tick.support.test.infra.LeashedProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** A part that is a JVM: a service, the gateway, the simulator, or a server of ours. */
final class JvmMember implements Member {

    private static final Duration GRACE = Duration.ofSeconds(25);
    private static final long LARGEST_LOG = 20L << 20;

    private final String name;
    private final Command command;
    private final Map<String, String> environment;
    private final Readiness readiness;
    private final Path log;
    private @Nullable Process process;

    /** Prepares the process anew for each start. */
    interface Command {
        ProcessBuilder prepare() throws IOException;
    }

    JvmMember(String name, Command command, Map<String, String> environment, Readiness readiness, Path log) {
        this.name = name;
        this.command = command;
        this.environment = Map.copyOf(environment);
        this.readiness = readiness;
        this.log = log;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public synchronized void start() throws IOException {
        if (process != null && process.isAlive()) {
            return;
        }
        if (Files.exists(log) && Files.size(log) > LARGEST_LOG) {
            Files.delete(log);
        }
        var builder = command.prepare();
        builder.environment().clear();
        builder.environment().putAll(environment);
        process = builder.redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()))
                .start();
    }

    @Override
    public boolean isReady() {
        var running = running();
        return running != null && running.isAlive() && readiness.isReady();
    }

    @Override
    public OptionalLong pid() {
        var running = running();
        return running != null && running.isAlive() ? OptionalLong.of(running.pid()) : OptionalLong.empty();
    }

    @Override
    public void kill() {
        var running = running();
        if (running != null) {
            running.destroyForcibly();
            LeashedProcess.end(running, GRACE);
        }
    }

    @Override
    public void stop() {
        var running = running();
        if (running != null && running.isAlive()) {
            LeashedProcess.end(running, GRACE);
        }
    }

    @Override
    public void freeze() throws IOException {
        var running = running();
        if (running != null) {
            Signals.freeze(running.pid());
        }
    }

    @Override
    public void thaw() throws IOException {
        var running = running();
        if (running != null && running.isAlive()) {
            Signals.thaw(running.pid());
        }
    }

    private synchronized @Nullable Process running() {
        return process;
    }
}
