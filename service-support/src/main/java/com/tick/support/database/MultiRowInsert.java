package com.tick.support.database;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.springframework.jdbc.core.JdbcOperations;

/**
 * Inserts many rows in one statement. The driver can rewrite a JDBC batch into one as well, but then no longer says how many
 * rows were stored.
 */
public final class MultiRowInsert {

    /** The protocol counts parameters in 16 bits. */
    private static final int MOST_PARAMETERS = 65_535;

    private final String insert;
    private final String row;
    private final String onDuplicate;
    private final int columns;

    private MultiRowInsert(String insert, int columns, String onDuplicate) {
        this.insert = insert;
        this.columns = columns;
        this.row = "(" + String.join(", ", Collections.nCopies(columns, "?")) + ")";
        this.onDuplicate = onDuplicate;
    }

    /**
     * An insert whose rows have a parameter for each column.
     *
     * @param insert up to the list of columns, such as {@code insert into t (a, b)}
     */
    public static MultiRowInsert of(String insert) {
        var list = insert.substring(insert.indexOf('('));
        return new MultiRowInsert(insert, list.split(",").length, "");
    }

    /** @param clause such as {@code on duplicate key update a = values(a)} */
    public MultiRowInsert onDuplicate(String clause) {
        return new MultiRowInsert(insert, columns, " " + clause);
    }

    /** Stores the rows in their order; returns how many the database says were affected. */
    public int execute(JdbcOperations jdbc, List<Object[]> rows) {
        int affected = 0;
        int most = MOST_PARAMETERS / columns;
        for (int from = 0; from < rows.size(); from += most) {
            affected += insert(jdbc, rows.subList(from, Math.min(rows.size(), from + most)));
        }
        return affected;
    }

    private int insert(JdbcOperations jdbc, List<Object[]> rows) {
        var sql = insert + " values " + String.join(", ", Collections.nCopies(rows.size(), row)) + onDuplicate;
        return jdbc.update(sql, rows.stream().flatMap(Arrays::stream).toArray());
    }
}
