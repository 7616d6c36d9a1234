package com.tick.support.test;

import java.io.IOException;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A MySQL server that somebody started by hand for tests to run on: {@code -Dtick.test.mysql=user:password@host:port}. The
 * schemas that tests use are emptied there.
 */
record GivenMySql(String host, String port, String user, String password) {

    private static final Pattern FORM = Pattern.compile("([^:@]+):([^@]+)@([^:@]+):([0-9]+)");

    static @Nullable GivenMySql found() {
        var given = System.getProperty("tick.test.mysql", "");
        if (given.isEmpty()) {
            return null;
        }
        var parts = FORM.matcher(given);
        if (!parts.matches()) {
            throw new IllegalArgumentException("tick.test.mysql is not of the form user:password@host:port");
        }
        return new GivenMySql(parts.group(3), parts.group(4), parts.group(1), parts.group(2));
    }

    void empty() throws IOException {
        try (var connection = DriverManager.getConnection("jdbc:mysql://%s:%s/".formatted(host, port), user, password);
                var statement = connection.createStatement()) {
            for (var schema : TestSecrets.SCHEMAS) {
                statement.executeUpdate("drop database if exists " + schema);
                statement.executeUpdate(
                        "create database %s character set utf8mb4 collate utf8mb4_0900_ai_ci".formatted(schema));
            }
        } catch (SQLException refused) {
            throw new IOException("the MySQL given for tests cannot be used", refused);
        }
    }

    Map<String, String> settings() {
        return Map.of("DB_HOST", host, "DB_PORT", port, "DB_USER", user, "DB_PASSWORD", password);
    }
}
