package com.tick.devstack;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a part may see of the environment that Tick was started in: what programs need, and the settings that people change. */
public record Surroundings(Map<String, String> environment) {

    private static final List<String> PASSED_ON = List.of(
            "PATH",
            "HOME",
            "LANG",
            "LC_ALL",
            "TZ",
            "TMPDIR",
            "RATE_LIMIT_MAX",
            "RATE_LIMIT_WINDOW_MS",
            "CORS_ORIGINS",
            "TRUSTED_PROXIES",
            "MAX_FILE_SIZE",
            "OUTBOX_RETENTION",
            "CLAMAV_HOST",
            "CLAMAV_PORT");

    /** A part's environment: these surroundings and what it is told. */
    Map<String, String> plus(Map<String, String> settings) {
        var all = new HashMap<String, String>();
        for (var name : PASSED_ON) {
            var value = environment.get(name);
            if (value != null) {
                all.put(name, value);
            }
        }
        all.putAll(settings);
        return all;
    }

    /** Who signs in first. */
    public String adminEmail() {
        return or("TICK_ADMIN_EMAIL", "admin@tick.local");
    }

    String publicUrl(int port) {
        return or("PUBLIC_URL", "http://localhost:" + port);
    }

    /** Flags for the JVM that serves. */
    List<String> javaOptions() {
        var options = or("TICK_JAVA_OPTIONS", "").strip();
        return options.isEmpty() ? List.of() : Arrays.asList(options.split("\\s+", -1));
    }

    private String or(String name, String otherwise) {
        var value = environment.getOrDefault(name, "");
        return value.isBlank() ? otherwise : value;
    }
}
