package com.tick.support.test.infra;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A child process on a leash: in a session of its own, and ended when the JVM that started it ends, of whatever death. */
public final class LeashedProcess {

    /**
     * The shell becomes the command, so the process id is the command's own. Only the watcher beside it keeps the read
     * end of our pipe: end of file there means that nobody holds the leash any more. It asks for its real parent each
     * time, so a process id that was given to somebody else is never signalled.
     */
    private static final String SCRIPT =
            """
            grace=$1; shift
            exec 3<&0
            (
              trap '' HUP INT TERM
              held() { read -r _ _ _ parent _ </proc/self/stat && [ "$parent" = "$$" ]; }
              while read -r _ <&3; do :; done
              held && kill -TERM $$
              while [ "$grace" -gt 0 ] && held; do sleep 0.1; grace=$((grace - 1)); done
              held && kill -KILL $$
            ) >/dev/null 2>&1 &
            exec "$@" 3<&- </dev/null
            """;

    private static final long TENTH_OF_A_SECOND_MS = 100;

    private LeashedProcess() {}

    /**
     * Prepares the command; the caller redirects its output and starts it, and must leave its standard input a pipe.
     *
     * @param grace how long the command may take over a SIGTERM before it is killed
     */
    public static ProcessBuilder of(Duration grace, List<String> command) {
        var leashed = new ArrayList<>(List.of("setsid", "sh", "-c", SCRIPT, "leash"));
        leashed.add(Long.toString(grace.toMillis() / TENTH_OF_A_SECOND_MS));
        leashed.addAll(command);
        return new ProcessBuilder(leashed).redirectErrorStream(true);
    }

    /** Asks the process to end, waits for it, and kills it when it takes longer than the grace. */
    public static void end(Process process, Duration grace) {
        // not Process.destroy, which also closes our end of the pipes: last words would be lost
        process.toHandle().destroy();
        try {
            if (!process.waitFor(grace.toMillis(), TimeUnit.MILLISECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    /** Runs a short command to its end and answers its exit code; its output goes where the builder says. */
    static int run(ProcessBuilder builder) throws IOException {
        var process = builder.start();
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException(
                    "interrupted while waiting for " + builder.command().get(0), e);
        }
    }
}
