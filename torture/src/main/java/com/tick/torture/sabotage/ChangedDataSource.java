package com.tick.torture.sabotage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out changed connections. */
final class ChangedDataSource extends DelegatingDataSource {

    private final Sabotage sabotage;

    ChangedDataSource(DataSource target, Sabotage sabotage) {
        super(target);
        this.sabotage = sabotage;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection = ChangedConnection.of(super.getConnection(), new ChangedStatements(sabotage));
        return switch (sabotage) {
            case LATE_COMMIT -> LateConnection.of(connection);
            case FORWARD_ONLY, KEYS_READ_THEN_WRITTEN -> SlowConnection.of(connection);
            default -> connection;
        };
    }
}
