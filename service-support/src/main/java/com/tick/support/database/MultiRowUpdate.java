package com.tick.support.database;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.JdbcOperations;

/** Sets columns of many rows, each row's to values of its own, in one statement. */
public final class MultiRowUpdate {

    private final String table;
    private final String key;
    private final List<String> columns;
    private final boolean onlyIfGreater;

    private MultiRowUpdate(String table, String key, List<String> columns, boolean onlyIfGreater) {
        this.table = table;
        this.key = key;
        this.columns = columns;
        this.onlyIfGreater = onlyIfGreater;
    }

    public static MultiRowUpdate of(String table, String key, String... columns) {
        return new MultiRowUpdate(table, key, List.of(columns), false);
    }

    /** Leaves rows alone whose last column isn't less than its new value. */
    public MultiRowUpdate ifLastIsGreater() {
        return new MultiRowUpdate(table, key, columns, true);
    }

    /** @param rows the key and the new values, no key twice */
    public int execute(JdbcOperations jdbc, List<Object[]> rows) {
        if (rows.isEmpty()) {
            return 0;
        }
        var choice = "case %s%s end".formatted(key, " when ? then ?".repeat(rows.size()));
        var sql = new StringBuilder("update ")
                .append(table)
                .append(" set ")
                .append(columns.stream().map(it -> it + " = " + choice).collect(Collectors.joining(", ")))
                .append(" where %s in (%s)".formatted(key, String.join(", ", Collections.nCopies(rows.size(), "?"))));
        var parameters = new ArrayList<Object>();
        for (int column = 1; column <= columns.size(); column++) {
            addChoice(parameters, rows, column);
        }
        rows.forEach(row -> parameters.add(row[0]));
        if (onlyIfGreater) {
            sql.append(" and %s < %s".formatted(columns.get(columns.size() - 1), choice));
            addChoice(parameters, rows, columns.size());
        }
        return jdbc.update(sql.toString(), parameters.toArray());
    }

    private static void addChoice(List<Object> parameters, List<Object[]> rows, int column) {
        for (var row : rows) {
            parameters.add(row[0]);
            parameters.add(row[column]);
        }
    }
}
