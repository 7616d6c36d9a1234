package com.tick.torture.sabotage;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DelegatingDataSource;

/** Hands out changed connections. */
final class ChangedDataSource extends DelegatingDataSource {

    private final Sabotage sabotage;
    private final Footprints footprints;

    ChangedDataSource(DataSource target, Sabotage sabotage, Footprints footprints) {
        super(target);
        this.sabotage = sabotage;
        this.footprints = footprints;
    }

    @Override
    public Connection getConnection() throws SQLException {
        var connection =
                ChangedConnection.of(super.getConnection(), new ChangedStatements(sabotage, footprints::leave));
        return switch (sabotage) {
            case LATE_COMMIT -> LateConnection.of(connection, footprints);
            case FORWARD_ONLY, KEYS_READ_THEN_WRITTEN -> SlowConnection.of(connection);
            default -> connection;
        };
    }
}
