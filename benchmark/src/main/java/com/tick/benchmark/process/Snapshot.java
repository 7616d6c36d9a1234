package com.tick.benchmark.process;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Some processes at one moment.
 *
 * @param processes by their ids
 */
public record Snapshot(Map<Long, ProcessInfo> processes) {

    public Snapshot {
        processes = Map.copyOf(processes);
    }

    /** Processor seconds by name since an earlier moment; one that began since then counts in full. */
    public Map<String, Double> cpuSecondsSince(Snapshot earlier) {
        var used = new TreeMap<String, Double>();
        for (var process : processes.values()) {
            var before = earlier.processes.get(process.pid());
            // a process id is given again and again; nobody's time runs backwards
            var since = before == null || before.cpuSeconds() > process.cpuSeconds() ? 0 : before.cpuSeconds();
            used.merge(process.name(), process.cpuSeconds() - since, Double::sum);
        }
        return used;
    }

    /** The ids of all of them. */
    public Set<Long> ids() {
        return processes.keySet();
    }
}
