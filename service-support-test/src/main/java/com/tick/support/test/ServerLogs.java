package com.tick.support.test;

import java.util.List;
import org.springframework.boot.logging.LogLevel;
import org.springframework.boot.logging.LoggingSystem;

/** The servers run in the test's JVM and would drown what the test has to say. */
final class ServerLogs {

    private static final List<String> SERVERS = List.of("kafka", "org.apache.kafka", "state.change.logger", "org.gaul");

    private ServerLogs() {}

    static void quiet() {
        var logging = LoggingSystem.get(ServerLogs.class.getClassLoader());
        SERVERS.forEach(logger -> logging.setLogLevel(logger, LogLevel.ERROR));
        // asking for an engine that is not there is no error here
        List.of("org.testcontainers", "tc", "com.github.dockerjava")
                .forEach(logger -> logging.setLogLevel(logger, LogLevel.OFF));
    }
}
