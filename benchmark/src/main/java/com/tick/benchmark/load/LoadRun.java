package com.tick.benchmark.load;

import io.gatling.app.Gatling$;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import java.util.prefs.BackingStoreException;
import java.util.prefs.Preferences;
import org.jspecify.annotations.Nullable;

/** Runs phases with Gatling in this process, one run at a time; each leaves a report of Gatling's own. */
public final class LoadRun {

    private static List<Phase> phases = List.of();
    private static final AtomicReference<@Nullable Exception> BROKEN = new AtomicReference<>();

    private final Path reports;

    /** @param reports where Gatling's reports go, a folder for each run */
    public LoadRun(Path reports) throws IOException {
        this.reports = Files.createDirectories(reports);
        neverAskForNewerVersions();
    }

    /** Runs them one behind the other and returns when the last has ended; answers the page of Gatling's report. */
    public Path run(List<Phase> next) throws Exception {
        phases = List.copyOf(next);
        BROKEN.set(null);
        var shown = System.out;
        try (var log = new PrintStream(
                new FileOutputStream(reports.resolve("gatling.log").toFile(), true), true, StandardCharsets.UTF_8)) {
            System.setOut(log);
            // not Gatling.main, which ends this process
            Gatling$.MODULE$.fromArgs(new String[] {
                "--simulation", PhasesSimulation.class.getName(), "--results-folder", reports.toString()
            });
        } catch (RuntimeException | AssertionError withoutReport) {
            // it makes no report of a run that broke off at once, and why it did says more
            BROKEN.compareAndSet(null, new IOException("Gatling failed", withoutReport));
        } finally {
            System.setOut(shown);
        }
        var broken = BROKEN.get();
        if (broken != null) {
            throw broken;
        }
        return newestReport();
    }

    static List<Phase> current() {
        return phases;
    }

    /** Remembers why the run is worth nothing; what is left of it does no harm. */
    static void breakOff(Exception reason) {
        BROKEN.compareAndSet(null, reason);
    }

    private Path newestReport() throws IOException {
        try (var folders = Files.list(reports)) {
            return folders.filter(Files::isDirectory)
                    .max(Comparator.comparing(folder -> folder.toFile().lastModified()))
                    .map(folder -> folder.resolve("index.html"))
                    .orElse(reports);
        }
    }

    /** At each run Gatling would ask Maven's servers, unless it believes to have asked just now. */
    private static void neverAskForNewerVersions() throws IOException {
        try {
            var memory = Preferences.userRoot().node("/io/gatling/latestVersion");
            memory.putLong("lastCheckTimestamp", Long.MAX_VALUE / 2);
            memory.putBoolean("lastCheckSuccess", false);
            memory.flush();
        } catch (BackingStoreException e) {
            throw new IOException(e);
        }
    }
}
