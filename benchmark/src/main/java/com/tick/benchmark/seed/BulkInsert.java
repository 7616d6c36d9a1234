package com.tick.benchmark.seed;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Many rows for one table, as multi-row inserts. The table is asked for its columns: values for columns that it doesn't
 * have are left out, and what it wants beyond the values gets something neutral, so that the next migration is no
 * reason to break.
 */
final class BulkInsert implements AutoCloseable {

    private static final int ROWS_AT_ONCE = 500;

    private final Map<String, Column> columns;
    private final List<String> used = new ArrayList<>();
    private final Connection connection;
    private final String table;
    private @Nullable PreparedStatement statement;
    private int waiting;

    private record Column(String type, boolean mustBeGiven) {

        @Nullable
        Object neutral() {
            return switch (type) {
                case "char", "varchar", "text", "tinytext", "mediumtext", "longtext" -> "";
                case "datetime", "timestamp", "date" -> utc(Instant.now());
                case "binary", "varbinary", "blob", "mediumblob", "longblob" -> new byte[0];
                default -> 0;
            };
        }
    }

    BulkInsert(Connection connection, String table) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.columns = columns(connection, table);
    }

    /** Adds a row by the names of its columns. */
    void add(Map<String, ?> row) throws SQLException {
        var insert = statement == null ? prepare(row) : statement;
        for (var place = 0; place < used.size(); place++) {
            var name = used.get(place);
            var value = row.containsKey(name) ? row.get(name) : column(name).neutral();
            insert.setObject(place + 1, value instanceof Instant time ? utc(time) : value);
        }
        insert.addBatch();
        if (++waiting == ROWS_AT_ONCE) {
            flush();
        }
    }

    private PreparedStatement prepare(Map<String, ?> row) throws SQLException {
        for (var column : columns.entrySet()) {
            if (row.containsKey(column.getKey()) || column.getValue().mustBeGiven()) {
                used.add(column.getKey());
            }
        }
        var places = String.join(", ", used.stream().map(name -> "?").toList());
        statement = connection.prepareStatement(
                "insert into %s (%s) values (%s)".formatted(table, String.join(", ", used), places));
        return statement;
    }

    private Column column(String name) {
        var column = columns.get(name);
        if (column == null) {
            throw new IllegalArgumentException(table + " has no column " + name);
        }
        return column;
    }

    private void flush() throws SQLException {
        if (statement != null && waiting > 0) {
            statement.executeBatch();
            waiting = 0;
        }
    }

    @Override
    public void close() throws SQLException {
        flush();
        if (statement != null) {
            statement.close();
        }
    }

    static LocalDateTime utc(Instant time) {
        return LocalDateTime.ofInstant(time, ZoneOffset.UTC);
    }

    private static Map<String, Column> columns(Connection connection, String table) throws SQLException {
        var columns = new LinkedHashMap<String, Column>();
        try (var ask = connection.prepareStatement(
                """
                select column_name, data_type,
                       is_nullable = 'NO' and column_default is null and extra not like '%auto_increment%'
                  from information_schema.columns
                 where table_schema = database() and table_name = ? and extra not like '%GENERATED%'
                 order by ordinal_position
                """)) {
            ask.setString(1, table);
            try (var rows = ask.executeQuery()) {
                while (rows.next()) {
                    columns.put(
                            rows.getString(1),
                            new Column(rows.getString(2).toLowerCase(Locale.ROOT), rows.getBoolean(3)));
                }
            }
        }
        if (columns.isEmpty()) {
            throw new SQLException("There is no table " + table);
        }
        return columns;
    }
}
