package com.tick.support.database;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Refuses to start on a database that may forget what it has acknowledged. */
class DurableSettings {

    private final DataSource database;

    DurableSettings(DataSource database) {
        this.database = database;
    }

    void check() {
        int flush = JdbcClient.create(database)
                .sql("select @@innodb_flush_log_at_trx_commit")
                .query(Integer.class)
                .single();
        if (flush != 1) {
            throw new ForgetfulDatabase(flush);
        }
    }
}
