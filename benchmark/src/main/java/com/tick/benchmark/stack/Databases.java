package com.tick.benchmark.stack;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * The services' schemas, each with its own account.
 *
 * @param passwords of the schemas' accounts
 */
public record Databases(int port, Map<Schema, String> passwords) {

    public Databases {
        passwords = Map.copyOf(passwords);
    }

    /** A connection of one's own. */
    public Connection connect(Schema schema) throws SQLException {
        return DriverManager.getConnection(
                url(port, schema.schemaName()), schema.user(), passwords.getOrDefault(schema, ""));
    }

    /** The one number that a query answers. */
    public long number(Schema schema, String sql) throws SQLException {
        try (var connection = connect(schema);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    /** Whether there is such a table, which another release may call otherwise. */
    public boolean hasTable(Schema schema, String table) throws SQLException {
        return number(
                        schema,
                        "select count(*) from information_schema.tables where table_schema = database() and table_name = '"
                                + table + "'")
                > 0;
    }

    /** With multi-row inserts: a batch becomes one statement. */
    static String url(int port, String schema) {
        return "jdbc:mysql://127.0.0.1:%d/%s?rewriteBatchedStatements=true&connectionTimeZone=UTC&connectTimeout=5000"
                .formatted(port, schema);
    }

    @Override
    public String toString() {
        return "Databases[" + port + "]";
    }
}
