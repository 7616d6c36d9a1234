package com.tick.benchmark.seed;

import com.tick.benchmark.stack.Databases;
import com.tick.benchmark.stack.Schema;
import com.tick.support.test.infra.Folders;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** The services' schemas as their own migrations make them, from the sources: what is seeded has to fit those. */
final class ServiceMigrations {

    private static final Map<Schema, String> SERVICES = Map.of(
            Schema.TICKETS, "ticket",
            Schema.REPLIES, "reply",
            Schema.ATTACHMENTS, "attachment",
            Schema.NOTIFICATIONS, "notification");

    private ServiceMigrations() {}

    static void apply(Databases databases) throws IOException, SQLException {
        var root = Folders.repositoryRoot();
        for (var service : SERVICES.entrySet()) {
            run(databases, service.getKey(), root.resolve("service-support/src/main/resources/db/support"));
            var name = service.getValue();
            run(
                    databases,
                    service.getKey(),
                    root.resolve("%s-service/src/main/resources/db/migration/%s".formatted(name, name)));
        }
    }

    private static void run(Databases databases, Schema schema, Path folder) throws IOException, SQLException {
        try (var connection = databases.connect(schema);
                var statement = connection.createStatement()) {
            for (var script : scripts(folder)) {
                for (var sql : Files.readString(script).split(";\\s*(\n|$)", -1)) {
                    if (!sql.replaceAll("(?m)^--.*$", "").isBlank()) {
                        statement.execute(sql);
                    }
                }
            }
        }
    }

    private static List<Path> scripts(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            return files.sorted(Comparator.comparingInt(ServiceMigrations::version))
                    .toList();
        }
    }

    private static int version(Path script) {
        return Integer.parseInt(script.getFileName().toString().replaceAll("^V(\\d+)__.*$", "$1"));
    }
}
