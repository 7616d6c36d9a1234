package com.tick.torture.observation;

import com.tick.torture.stack.TortureStack;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The four schemas, each read with its service's own account. */
public final class Databases {

    private final TortureStack stack;

    /** Connects anew for each question: the server dies now and then. */
    public Databases(TortureStack stack) {
        this.stack = stack;
    }

    /** Makes something of a row. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** Reads from the schema of a service. */
    public <T> List<T> read(String service, String sql, Row<T> row) throws SQLException {
        try (var connection = connect(service);
                var statement = connection.createStatement();
                var rows = statement.executeQuery(sql)) {
            var all = new ArrayList<T>();
            while (rows.next()) {
                all.add(row.of(rows));
            }
            return all;
        }
    }

    /** The one number that a query answers. */
    public long number(String service, String sql) throws SQLException {
        return read(service, sql, row -> row.getLong(1)).get(0);
    }

    /** The numbers in a query's second column, by the words in its first. */
    public Map<String, Long> numbers(String service, String sql) throws SQLException {
        var numbers = new HashMap<String, Long>();
        read(service, sql, row -> numbers.put(row.getString(1), row.getLong(2)));
        return numbers;
    }

    /** Changes something behind a service's back, as an administrator might. */
    public int change(String service, String sql) throws SQLException {
        try (var connection = connect(service);
                var statement = connection.createStatement()) {
            return statement.executeUpdate(sql);
        }
    }

    private Connection connect(String service) throws SQLException {
        var name = service.replace("-service", "");
        var schema = "tick_" + (name.equals("reply") ? "replies" : name + "s");
        var url = "jdbc:mysql://127.0.0.1:%d/%s?connectTimeout=2000&socketTimeout=30000&connectionTimeZone=UTC"
                .formatted(stack.ports().database(), schema);
        return DriverManager.getConnection(
                url, "tick_" + name, stack.secret(name.toUpperCase(Locale.ROOT) + "_DB_PASSWORD"));
    }
}
