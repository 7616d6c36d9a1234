package com.tick.benchmark.process;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A process at one moment.
 *
 * @param name what it is to somebody who knows Tick
 * @param cpuSeconds processor time since it began, in user and kernel mode
 */
public record ProcessInfo(long pid, long parent, String name, double cpuSeconds) {

    private static final Pattern SERVICE = Pattern.compile("(gateway|ticket|reply|attachment|notification)-service");
    private static final Pattern OTHER =
            Pattern.compile("customer-simulator|mariadbd|mysqld|Infrastructure|DevStack|\\bnode\\b");
    private static final int PARENT = 1;
    private static final int USER_TIME = 11;
    private static final int SYSTEM_TIME = 12;

    /** From the texts of /proc/PID/stat and /proc/PID/cmdline. */
    static ProcessInfo of(String stat, String commandLine, long ticksPerSecond) {
        // the name in brackets may hold blanks and brackets itself
        var afterName = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        var ticks = Long.parseLong(afterName[USER_TIME]) + Long.parseLong(afterName[SYSTEM_TIME]);
        return new ProcessInfo(
                Long.parseLong(stat.substring(0, stat.indexOf(' '))),
                Long.parseLong(afterName[PARENT]),
                name(commandLine.replace('\0', ' ')),
                (double) ticks / ticksPerSecond);
    }

    /** A process that names several services on its command line runs all of them. */
    static String name(String commandLine) {
        var services = SERVICE.matcher(commandLine)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
        if (services.size() > 1) {
            return "services";
        }
        if (!services.isEmpty()) {
            return services.iterator().next();
        }
        var other = OTHER.matcher(commandLine);
        if (other.find()) {
            return other.group();
        }
        var program = commandLine.split(" ", 2)[0];
        return program.substring(program.lastIndexOf('/') + 1);
    }

    /** From the lines of /proc/PID/smaps_rollup, in bytes. */
    static long proportionalMemory(Iterable<String> rollup) {
        for (var line : rollup) {
            if (line.startsWith("Pss:")) {
                return Long.parseLong(line.replaceAll("\\D", "")) << 10;
            }
        }
        return 0;
    }
}
