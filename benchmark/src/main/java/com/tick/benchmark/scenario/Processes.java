package com.tick.benchmark.scenario;

import com.tick.benchmark.process.ProcessTable;
import com.tick.benchmark.process.Snapshot;
import java.io.IOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The processes of both desks. They share the database server, and what it does for Tick at rest is not the reference's. */
public final class Processes {

    private static final Set<String> DATABASES = Set.of("mariadbd", "mysqld");
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(2);
    private static final double STARTED_CORES = 0.6;
    private static final double RESTING_CORES = 0.06;
    private static final int QUIET_LOOKS = 2;
    private static final double MEGABYTE = 1 << 20;

    private final ProcessTable table = ProcessTable.ofThisMachine();
    private final Set<Long> tick;
    private final @Nullable Long reference;
    private double databaseAtRest;

    /**
     * @param tick the process that started all of Tick
     * @param reference its process, or null
     */
    public Processes(long tick, @Nullable Long reference) {
        this.tick = Set.of(tick);
        this.reference = reference;
    }

    /** Waits until starting has ended: the training of archives and the first of what the compilers have to do. */
    public void awaitStarted(Duration patience) throws IOException, InterruptedException {
        awaitBelow(STARTED_CORES, patience);
    }

    /** Waits until nothing is left of a load: compilers go on with what it made hot for a minute or more. */
    public void awaitRest(Duration patience) throws IOException, InterruptedException {
        awaitBelow(RESTING_CORES, patience);
    }

    private void awaitBelow(double cores, Duration patience) throws IOException, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        var quiet = 0;
        while (quiet < QUIET_LOOKS && System.nanoTime() < end) {
            quiet = sum(coresAtRest(BETWEEN_LOOKS)) < cores ? quiet + 1 : 0;
        }
    }

    /** Cores that Tick uses by process while nobody wants anything. */
    public Map<String, Double> coresAtRest(Duration time) throws IOException, InterruptedException {
        var before = ofTick();
        var begin = System.nanoTime();
        TimeUnit.MILLISECONDS.sleep(time.toMillis());
        var seconds = seconds(begin);
        var cores = new TreeMap<String, Double>();
        ofTick().cpuSecondsSince(before).forEach((name, used) -> cores.put(name, used / seconds));
        databaseAtRest = DATABASES.stream()
                .mapToDouble(name -> cores.getOrDefault(name, 0.0))
                .sum();
        return cores;
    }

    /** Megabytes by process. */
    public Map<String, Double> memory() throws IOException {
        var megabytes = new TreeMap<String, Double>();
        for (var process : ofTick().processes().values()) {
            megabytes.merge(process.name(), table.proportionalMemory(process.pid()) / MEGABYTE, Double::sum);
        }
        return megabytes;
    }

    /** All of Tick, database and broker included. */
    Snapshot ofTick() throws IOException {
        return table.below(tick);
    }

    /** The reference and the database. */
    Snapshot ofReference() throws IOException {
        if (reference == null) {
            throw new IllegalStateException("There is no reference");
        }
        var roots = new HashSet<>(Set.of(reference));
        roots.addAll(ofTick().processes().values().stream()
                .filter(process -> DATABASES.contains(process.name()))
                .map(process -> process.pid())
                .collect(Collectors.toSet()));
        return table.below(roots);
    }

    /** What the reference used in so many seconds, without what the database did for Tick at rest. */
    Map<String, Double> withoutTick(Map<String, Double> used, double seconds) {
        var own = new HashMap<>(used);
        for (var database : DATABASES) {
            own.computeIfPresent(database, (name, all) -> Math.max(0, all - databaseAtRest * seconds));
        }
        return own;
    }

    static double sum(Map<String, Double> parts) {
        return parts.values().stream().mapToDouble(Double::doubleValue).sum();
    }

    static double seconds(long begin) {
        return (double) (System.nanoTime() - begin) / Duration.ofSeconds(1).toNanos();
    }
}
