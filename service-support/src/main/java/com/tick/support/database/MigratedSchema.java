package com.tick.support.database;

import java.util.Optional;
import javax.sql.DataSource;
import org.springframework.jdbc.BadSqlGrammarException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Remembers in the schema itself which migrations it has, so that a start with the same ones asks one question instead
 * of comparing them one by one. A backup that is restored brings its own answer with it.
 */
class MigratedSchema {

    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    MigratedSchema(DataSource database) {
        this.jdbc = JdbcClient.create(database);
        this.transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
    }

    /** Migrates unless these migrations are known to be applied. One that fails is not recorded. */
    void bringTo(String fingerprint, Runnable migrate) {
        if (recorded().filter(fingerprint::equals).isPresent()) {
            return;
        }
        migrate.run();
        jdbc.sql("create table if not exists migrated_schema (id tinyint primary key, fingerprint char(8) not null)")
                .update();
        transaction.executeWithoutResult(
                begun -> jdbc.sql("insert into migrated_schema values (1, ?) on duplicate key update fingerprint = ?")
                        .params(fingerprint, fingerprint)
                        .update());
    }

    private Optional<String> recorded() {
        try {
            return jdbc.sql("select fingerprint from migrated_schema where id = 1")
                    .query(String.class)
                    .optional();
        } catch (BadSqlGrammarException firstStart) {
            return Optional.empty();
        }
    }
}
