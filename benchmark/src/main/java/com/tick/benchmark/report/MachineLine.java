package com.tick.benchmark.report;

import com.tick.devstack.jvm.Jdks;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** What has to be known of a machine to make something of its figures. */
public record MachineLine(Map<String, Object> facts) {

    private static final long PATIENCE_SECONDS = 10;

    public MachineLine {
        facts = new LinkedHashMap<>(facts);
    }

    /** The one that this runs on. */
    public static MachineLine ofThisMachine(Map<String, String> environment, Path root) throws IOException {
        var jdk = Jdks.ofThisMachine().choose(environment);
        var facts = new LinkedHashMap<String, Object>();
        facts.put("cores", Runtime.getRuntime().availableProcessors());
        facts.put("model", model(Files.readString(Path.of("/proc/cpuinfo"))));
        facts.put("load", Files.readString(Path.of("/proc/loadavg")).split(" ", -1)[0]);
        facts.put("jdk", jdk.build().split("-", 2)[0]);
        facts.put("commit", commit(root));
        return new MachineLine(facts);
    }

    static String model(String cpuinfo) {
        return cpuinfo.lines()
                .filter(line -> line.startsWith("model name"))
                .map(line -> line.substring(line.indexOf(':') + 1).strip())
                .findFirst()
                .orElse("unknown processor");
    }

    private static String commit(Path root) {
        try {
            var git = new ProcessBuilder("git", "-C", root.toString(), "describe", "--always", "--dirty")
                    .redirectErrorStream(true)
                    .start();
            git.getOutputStream().close();
            var said = new String(git.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
            return git.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) && git.exitValue() == 0 ? said : "unknown";
        } catch (IOException e) {
            return "unknown";
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return "unknown";
        }
    }

    @Override
    public String toString() {
        return "%s cores of %s, load %s before, Java %s, commit %s"
                .formatted(
                        facts.get("cores"),
                        facts.get("model"),
                        facts.get("load"),
                        facts.get("jdk"),
                        facts.get("commit"));
    }
}
