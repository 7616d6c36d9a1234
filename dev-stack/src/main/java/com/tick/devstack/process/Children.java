package com.tick.devstack.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** The processes that a supervisor has started, written down so that the next one can wait for what a killed one left. */
public final class Children {

    private final Path file;
    private final List<String> lines = new ArrayList<>();

    /** Remembers them in this file. */
    public Children(Path file) {
        this.file = file;
    }

    /** Waits until the children of a supervisor that was killed have ended, which their leashes see to, and ends the rest. */
    public void awaitEndOfFormer(Duration patience) throws IOException {
        if (!Files.exists(file)) {
            return;
        }
        var former = Files.readAllLines(file).stream()
                .flatMap(line -> find(line).stream())
                .toList();
        var allGone = CompletableFuture.allOf(
                former.stream().map(ProcessHandle::onExit).toArray(CompletableFuture<?>[]::new));
        try {
            allGone.get(patience.toSeconds(), TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            former.forEach(ProcessHandle::destroyForcibly);
            allGone.join();
        } catch (ExecutionException e) {
            throw new IOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while former children end", e);
        }
        Files.deleteIfExists(file);
    }

    synchronized void add(Process child) throws IOException {
        lines.removeIf(line -> find(line).isEmpty());
        lines.add(line(child.toHandle()));
        Files.write(file, lines);
    }

    void forget() throws IOException {
        Files.deleteIfExists(file);
    }

    /** A process id is given again and again; with the time of its start it is one process. */
    private static String line(ProcessHandle child) {
        return child.pid() + " "
                + child.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    }

    private static Optional<ProcessHandle> find(String line) {
        return ProcessHandle.of(Long.parseLong(line.split(" ", 2)[0]))
                .filter(process -> line(process).equals(line) && process.isAlive());
    }
}
