package com.tick.support.search.index;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The rows of a table by their auto-increment id. */
public final class TableSequence implements RowSequence {

    private final JdbcClient jdbc;
    private final String table;
    private final String select;

    /** @param column has the id of the row that is to be read */
    public TableSequence(JdbcClient jdbc, String table, String column) {
        this.jdbc = jdbc;
        this.table = table;
        this.select = "select id as position, %s as id from %s where id ".formatted(column, table);
    }

    @Override
    public String name() {
        return table;
    }

    @Override
    public List<Entry> after(long position, int limit) {
        return jdbc.sql(select + "> ? order by id limit ?")
                .params(position, limit)
                .query((row, number) -> new Entry(row.getLong(1), row.getLong(2)))
                .list();
    }

    @Override
    public List<Entry> at(Collection<Long> positions) {
        return jdbc.sql(select + "in (:positions) order by id")
                .param("positions", positions)
                .query((row, number) -> new Entry(row.getLong(1), row.getLong(2)))
                .list();
    }
}
