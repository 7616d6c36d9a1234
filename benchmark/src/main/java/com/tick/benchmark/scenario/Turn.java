package com.tick.benchmark.scenario;

import com.tick.benchmark.load.Timings;
import java.util.Map;
import java.util.TreeMap;

/**
 * What a desk did while it had its turns.
 *
 * @param cpuSeconds by process, until all that follows from the requests was done
 */
record Turn(Timings timings, Map<String, Double> cpuSeconds) {

    Turn {
        cpuSeconds = Map.copyOf(cpuSeconds);
    }

    static Turn none() {
        return new Turn(Timings.none(), Map.of());
    }

    Turn plus(Turn other) {
        var all = new TreeMap<>(cpuSeconds);
        other.cpuSeconds.forEach((name, seconds) -> all.merge(name, seconds, Double::sum));
        return new Turn(timings.plus(other.timings), all);
    }

    /** Processor milliseconds for each request that succeeded. */
    double cpuMillis() {
        return millisEach(Processes.sum(cpuSeconds));
    }

    /** The same by process. */
    Map<String, Double> cpuMillisByProcess() {
        var each = new TreeMap<String, Double>();
        cpuSeconds.forEach((name, seconds) -> each.put(name, millisEach(seconds)));
        return each;
    }

    private double millisEach(double seconds) {
        return timings.succeeded() == 0 ? Double.NaN : 1000 * seconds / timings.succeeded();
    }
}
