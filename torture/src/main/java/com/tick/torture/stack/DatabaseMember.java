package com.tick.torture.stack;

import com.tick.support.test.infra.DatabaseSchema;
import com.tick.support.test.infra.MariaDbNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

/** MariaDB, which is a process of its own already. */
public final class DatabaseMember implements Member {

    private final MariaDbNode node;
    private final List<DatabaseSchema> schemas;
    private final Readiness readiness;
    private volatile List<String> options = List.of();
    private volatile boolean started;

    DatabaseMember(Path folder, Path cache, int port, List<DatabaseSchema> schemas) {
        this.node = new MariaDbNode(folder, cache, port);
        this.schemas = List.copyOf(schemas);
        this.readiness = Readiness.ofPort(port);
    }

    /** What its next starts are told beyond the usual. */
    public void options(List<String> next) {
        options = List.copyOf(next);
    }

    @Override
    public String name() {
        return "mariadb";
    }

    /** Starting one that runs would stop it first. */
    @Override
    public void start() throws IOException {
        if (!isAlive()) {
            node.start(schemas, options);
            started = true;
        }
    }

    @Override
    public boolean isReady() {
        return isAlive() && readiness.isReady();
    }

    @Override
    public OptionalLong pid() {
        return isAlive() ? OptionalLong.of(node.pid()) : OptionalLong.empty();
    }

    @Override
    public void kill() {
        process().ifPresent(it -> {
            it.destroyForcibly();
            it.onExit().join();
        });
    }

    @Override
    public void stop() {
        node.close();
    }

    @Override
    public void freeze() throws IOException {
        Signals.freeze(node.pid());
    }

    @Override
    public void thaw() throws IOException {
        if (isAlive()) {
            Signals.thaw(node.pid());
        }
    }

    private boolean isAlive() {
        return process().map(ProcessHandle::isAlive).orElse(false);
    }

    private Optional<ProcessHandle> process() {
        return started ? ProcessHandle.of(node.pid()) : Optional.empty();
    }
}
