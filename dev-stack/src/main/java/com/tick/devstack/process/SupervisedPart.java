package com.tick.devstack.process;

import com.tick.devstack.progress.Progress;
import com.tick.devstack.progress.State;
import com.tick.support.test.infra.LeashedProcess;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/** One part under care: waits for what it needs, starts it, says when it is ready, starts it again when it dies. */
final class SupervisedPart {

    private static final String ANNOUNCEMENT = "Ready: ";
    private static final Duration BETWEEN_QUESTIONS = Duration.ofMillis(200);

    private final Part part;
    private final Launcher launcher;
    private final Milestones milestones;
    private final Health health;
    private final Children children;
    private final PartLog log;
    private final Progress progress;
    private final BackOff backOff = new BackOff();
    private final Thread thread;

    private @Nullable Process process;
    private boolean stopping;

    SupervisedPart(
            Part part,
            Launcher launcher,
            Milestones milestones,
            Health health,
            Children children,
            PartLog log,
            Progress progress) {
        this.part = part;
        this.launcher = launcher;
        this.milestones = milestones;
        this.health = health;
        this.children = children;
        this.log = log;
        this.progress = progress;
        this.thread = new Thread(this::care, part.name());
    }

    Part part() {
        return part;
    }

    void start() {
        thread.start();
    }

    /** Ends the process, waits for it, and never starts it again. */
    void stop() {
        Process last;
        synchronized (this) {
            stopping = true;
            last = process;
        }
        if (last != null && last.isAlive()) {
            progress.update(part.name(), State.STOPPING);
            LeashedProcess.end(last, launcher.grace(part.program()));
            progress.update(part.name(), State.STOPPED);
        }
        thread.interrupt();
    }

    private void care() {
        try {
            if (!launcher.isPrepared(part.program())) {
                progress.update(part.name(), State.UNPACKING);
                launcher.prepare(part.program());
            }
            progress.update(part.name(), State.WAITING);
            milestones.await(part.needs());
            while (true) {
                var begin = System.nanoTime();
                var running = launch();
                if (running == null) {
                    return;
                }
                awaitReady(running);
                report(running.waitFor(), Duration.ofNanos(System.nanoTime() - begin));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        } catch (IOException | UncheckedIOException e) {
            progress.update(part.name(), State.DIED);
            progress.say(part.name() + " cannot be started: " + e.getMessage());
        }
    }

    private synchronized @Nullable Process launch() throws IOException {
        if (stopping) {
            return null;
        }
        progress.update(part.name(), State.STARTING);
        var builder = launcher.start(part.program());
        builder.environment().clear();
        builder.environment().putAll(part.environment());
        var started = builder.start();
        process = started;
        children.add(started);
        var reader = new Thread(() -> read(started), part.name() + "-output");
        reader.setDaemon(true);
        reader.start();
        return started;
    }

    private void read(Process running) {
        try (var lines = running.inputReader()) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                log.add(line);
                if (part.health().isEmpty() && line.startsWith(ANNOUNCEMENT)) {
                    announced(line.substring(ANNOUNCEMENT.length()));
                }
            }
        } catch (IOException e) {
            // the process has ended; what it could still say is lost with it
        }
    }

    private void announced(String name) {
        if (name.equals(part.name())) {
            ready();
        } else {
            milestones.reach(name);
        }
    }

    private void awaitReady(Process running) throws InterruptedException {
        if (part.health().isEmpty()) {
            return;
        }
        while (running.isAlive()) {
            if (health.isReady(part.health().get()) && running.isAlive()) {
                ready();
                return;
            }
            TimeUnit.MILLISECONDS.sleep(BETWEEN_QUESTIONS.toMillis());
        }
    }

    private void ready() {
        progress.update(part.name(), State.READY);
        milestones.reach(part.name());
    }

    private void report(int exit, Duration life) throws InterruptedException {
        synchronized (this) {
            if (stopping) {
                throw new InterruptedException();
            }
        }
        var pause = backOff.after(life);
        progress.update(part.name(), State.DIED);
        progress.say("%s ended with %d after %d s and is started again in %d s; its last lines:"
                .formatted(part.name(), exit, life.toSeconds(), pause.toSeconds()));
        log.lastLines().forEach(line -> progress.say("  | " + line));
        TimeUnit.MILLISECONDS.sleep(pause.toMillis());
    }
}
