package com.tick.torture.sabotage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out changed connections. */
final class ChangedDataSource extends DelegatingDataSource {

    private final ChangedStatements statements;

    ChangedDataSource(DataSource target, ChangedStatements statements) {
        super(target);
        this.statements = statements;
    }

    @Override
    public Connection getConnection() throws SQLException {
        return ChangedConnection.of(super.getConnection(), statements);
    }
}
