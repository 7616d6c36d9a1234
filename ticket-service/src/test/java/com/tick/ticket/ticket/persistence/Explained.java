package com.tick.ticket.ticket.persistence;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Asks the database for its plan of each query before it runs, with the very same parameters. */
final class Explained extends DelegatingDataSource {

    /**
     * How the database goes about one table of a query.
     *
     * @param table its name in the query; in angle brackets what the query itself has made
     * @param access such as {@code ALL}, {@code index}, {@code range} or {@code ref}
     * @param extra such as {@code Using filesort}
     */
    record Step(String table, String access, @Nullable String key, String extra) {

        boolean isOf(String... tables) {
            return List.of(tables).contains(table);
        }

        boolean sorts() {
            return extra.contains("filesort");
        }
    }

    private final List<Step> steps = new ArrayList<>();

    Explained(DataSource target) {
        super(target);
    }

    /** Of all queries since the last call. */
    List<Step> steps() {
        var taken = List.copyOf(steps);
        steps.clear();
        return taken;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = super.getConnection();
        return proxy(Connection.class, (self, method, arguments) -> {
            if (method.getName().equals("prepareStatement") && isQuery((String) arguments[0])) {
                var plan = connection.prepareStatement("explain " + arguments[0]);
                var query = Objects.requireNonNull(call(connection, method, arguments));
                return statement((PreparedStatement) query, plan);
            }
            return call(connection, method, arguments);
        });
    }

    private PreparedStatement statement(PreparedStatement query, PreparedStatement plan) {
        return proxy(PreparedStatement.class, (self, method, arguments) -> {
            if (method.getName().matches("set(Object|String|Long|Int|Null|Timestamp)")) {
                call(plan, method, arguments);
            } else if (method.getName().equals("executeQuery")) {
                note(plan);
            } else if (method.getName().equals("close")) {
                plan.close();
            }
            return call(query, method, arguments);
        });
    }

    private void note(PreparedStatement plan) throws SQLException {
        try (var rows = plan.executeQuery()) {
            while (rows.next()) {
                steps.add(
                        new Step(text(rows, "table"), text(rows, "type"), rows.getString("key"), text(rows, "Extra")));
            }
        }
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return Objects.requireNonNullElse(row.getString(column), "");
    }

    private static boolean isQuery(String sql) {
        return sql.strip().toLowerCase(Locale.ROOT).startsWith("select");
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }
}
