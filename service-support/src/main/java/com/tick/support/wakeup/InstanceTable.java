package com.tick.support.wakeup;

import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Which instances of the service are running and where they take signals, in the database that they share. */
final class InstanceTable {

    /** One that was not seen for so long has died without a word. */
    static final Duration DEAD_AFTER = Duration.ofSeconds(100);

    private final DataSource database;

    InstanceTable(DataSource database) {
        this.database = database;
    }

    /** Where the database is: an instance is reached by the others on the way by which it reaches what they share. */
    URI location() throws SQLException {
        try (var connection = database.getConnection()) {
            var url = connection.getMetaData().getURL();
            return URI.create(url.substring("jdbc:".length()).replaceAll("\\?.*", ""));
        }
    }

    /** @return the other instances that are alive */
    List<Instance> seen(Instance self) throws SQLException {
        try (var connection = connection()) {
            update(
                    connection,
                    """
                    insert into service_instances (id, address, port, token, seen_at)
                    values (?, ?, ?, ?, current_timestamp(6))
                    on duplicate key update seen_at = current_timestamp(6)
                    """,
                    self.id(),
                    self.address(),
                    self.port(),
                    self.token());
            return others(connection, self.id());
        }
    }

    private static List<Instance> others(Connection connection, String self) throws SQLException {
        var alive = new ArrayList<Instance>();
        var dead = new ArrayList<String>();
        try (var query = connection.prepareStatement(
                """
                select id, address, port, token, seen_at >= current_timestamp(6) - interval ? second as alive
                  from service_instances where id <> ? order by seen_at desc limit 100
                """)) {
            query.setLong(1, DEAD_AFTER.toSeconds());
            query.setString(2, self);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    if (row.getBoolean("alive")) {
                        alive.add(new Instance(
                                row.getString("id"),
                                row.getString("address"),
                                row.getInt("port"),
                                row.getString("token")));
                    } else {
                        dead.add(row.getString("id"));
                    }
                }
            }
        }
        for (var id : dead) {
            update(connection, "delete from service_instances where id = ?", id);
        }
        return alive;
    }

    void remove(String id) throws SQLException {
        try (var connection = connection()) {
            update(connection, "delete from service_instances where id = ?", id);
        }
    }

    private Connection connection() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(true);
        return connection;
    }

    private static void update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                update.setObject(i + 1, parameters[i]);
            }
            update.executeUpdate();
        }
    }
}
