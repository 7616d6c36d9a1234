package com.tick.support.leadership;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One row per role. Proofs of an epoch share its lock until they commit, so whoever takes a lease over waits for them; a
 * leader that is frozen just then is cut off from the database.
 */
final class JdbcLeases implements Leases {

    private static final Logger log = LoggerFactory.getLogger(JdbcLeases.class);
    private static final int NETWORK_TIMEOUT_MILLIS = 4_000;

    private final DataSource database;

    JdbcLeases(DataSource database) {
        this.database = database;
    }

    @Override
    public Lease find(String role) throws SQLException {
        try (var connection = connection()) {
            var found = rows(connection, role);
            if (found.isEmpty()) {
                update(
                        connection,
                        "insert ignore into leader_leases (role, expires_at) values (?, '2000-01-01')",
                        role);
                found = rows(connection, role);
            }
            return found.get(0);
        }
    }

    private static List<Lease> rows(Connection connection, String role) throws SQLException {
        var found = new ArrayList<Lease>();
        try (var query = connection.prepareStatement(
                """
                select holder, address, epoch, timestampdiff(microsecond, utc_timestamp(6), expires_at)
                  from leader_leases where role = ?
                """)) {
            query.setString(1, role);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    var remaining = Duration.ofNanos(row.getLong(4) * 1_000);
                    found.add(new Lease(row.getString(1), row.getString(2), row.getLong(3), remaining));
                }
            }
        }
        return found;
    }

    @Override
    public boolean take(String role, Lease ended, String holder, Duration length) throws SQLException {
        try (var connection = connection()) {
            boolean taken = take(connection, role, ended.epoch(), holder, length);
            if (!ended.wasReleased()) {
                closeIdleSessions(connection, ended.address(), length.dividedBy(2));
            }
            return taken;
        }
    }

    private static boolean take(Connection connection, String role, long epoch, String holder, Duration length)
            throws SQLException {
        connection.setAutoCommit(false);
        try {
            boolean taken = lock(connection, role, epoch)
                    && update(
                                    connection,
                                    """
                                    update leader_leases
                                       set holder = ?, address = substring_index(user(), '@', -1), epoch = epoch + 1,
                                           expires_at = utc_timestamp(6) + interval ? microsecond
                                     where role = ?
                                    """,
                                    holder,
                                    micros(length),
                                    role)
                            == 1;
            connection.commit();
            return taken;
        } catch (SQLException failed) {
            connection.rollback();
            throw failed;
        } finally {
            connection.setAutoCommit(true);
        }
    }

    /** Does not wait: whoever holds the row proves its epoch just now, and may be frozen. */
    private static boolean lock(Connection connection, String role, long epoch) throws SQLException {
        try (var query = connection.prepareStatement(
                """
                select epoch from leader_leases
                 where role = ? and epoch = ? and expires_at <= utc_timestamp(6) for update skip locked
                """)) {
            query.setString(1, role);
            query.setLong(2, epoch);
            try (var row = query.executeQuery()) {
                return row.next();
            }
        }
    }

    /**
     * A leader that is frozen in a transaction keeps its locks, on the lease or on its work, for as long as its session lives.
     * A session that has only been idle is opened again when somebody needs it.
     */
    private static void closeIdleSessions(Connection connection, String address, Duration idle) throws SQLException {
        var sessions = new ArrayList<Long>();
        try (var query = connection.prepareStatement(
                """
                select id from information_schema.processlist
                 where user = substring_index(user(), '@', 1) and db = database() and command = 'Sleep' and time >= ?
                   and left(host, char_length(host) - locate(':', reverse(host))) = ? and id <> connection_id()
                """)) {
            query.setLong(1, idle.toSeconds());
            query.setString(2, address);
            try (var row = query.executeQuery()) {
                while (row.next()) {
                    sessions.add(row.getLong(1));
                }
            }
        }
        for (var session : sessions) {
            try (var statement = connection.createStatement()) {
                statement.execute("kill " + session);
            } catch (SQLException gone) {
                log.debug("Session {} cannot be closed", session, gone);
            }
        }
        if (!sessions.isEmpty()) {
            log.info("Closed idle sessions of a leader that did not renew its lease sessions={}", sessions.size());
        }
    }

    @Override
    public boolean renew(String role, long epoch, Duration length) throws SQLException {
        try (var connection = connection()) {
            return update(
                            connection,
                            """
                            update leader_leases set expires_at = utc_timestamp(6) + interval ? microsecond
                             where role = ? and epoch = ?
                            """,
                            micros(length),
                            role,
                            epoch)
                    == 1;
        }
    }

    @Override
    public void release(String role, long epoch) throws SQLException {
        try (var connection = connection()) {
            update(
                    connection,
                    "update leader_leases set holder = '', expires_at = utc_timestamp(6) where role = ? and epoch = ?",
                    role,
                    epoch);
        }
    }

    /** An answer that comes too late to lead by is not waited for. */
    private Connection connection() throws SQLException {
        var connection = database.getConnection();
        connection.setAutoCommit(true);
        connection.setNetworkTimeout(Runnable::run, NETWORK_TIMEOUT_MILLIS);
        return connection;
    }

    private static long micros(Duration length) {
        return length.toNanos() / 1_000;
    }

    private static int update(Connection connection, String sql, Object... parameters) throws SQLException {
        try (var update = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                update.setObject(i + 1, parameters[i]);
            }
            return update.executeUpdate();
        }
    }
}
