package com.tick.devstack.training;

import com.tick.devstack.Ports;
import com.tick.devstack.machine.DataFolder;
import com.tick.support.test.infra.Folders;
import com.tick.support.test.infra.LeashedProcess;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * A second stack at the lowest priority, on ports and data of its own, that works a little and then ends: its JVMs archive
 * what they have loaded, and the next start finds it. Nothing of it touches the stack that people use.
 */
public final class Trainee {

    private static final long PATIENCE_MINUTES = 20;

    private Trainee() {}

    /**
     * Returns when it has ended.
     *
     * @param data of the stack that people use; what the other one says goes to its logs
     * @param options of this supervisor's command line that count for the other, too
     */
    public static void run(DataFolder data, List<String> options, Map<String, String> environment)
            throws IOException, InterruptedException {
        var folder = data.path().resolve("training");
        Folders.delete(folder);
        var command = new ArrayList<>(List.of("nice", "-n", "19"));
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx64m"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), "com.tick.devstack.DevStack"));
        command.addAll(List.of("--data", folder.toString(), "--trainee"));
        command.addAll(options);
        var builder = LeashedProcess.of(Duration.ZERO, command);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("PORT", Integer.toString(Ports.free().gateway()));
        builder.environment().put("RATE_LIMIT_MAX", "0");
        builder.environment().keySet().removeAll(List.of("SIMULATOR_PORT", "CLAMAV_HOST", "PUBLIC_URL"));
        builder.redirectOutput(data.logs().resolve("training.log").toFile());
        var process = builder.start();
        if (!process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES)) {
            LeashedProcess.end(process, Duration.ZERO);
        }
        Folders.delete(folder);
    }
}
