package com.tick.support.leadership;

import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/** Leases in memory, with a clock and a connection at a test's disposal. */
final class FakeLeases implements Leases {

    private record Row(String holder, long epoch, Duration expiresAt) {}

    private final Map<String, Row> rows = new HashMap<>();
    Duration now = Duration.ofHours(1);
    boolean away;
    Runnable underWay = () -> {};

    @Override
    public Lease find(String role) throws SQLException {
        reach();
        return row(role);
    }

    private Lease row(String role) {
        var row = rows.computeIfAbsent(role, it -> new Row("", 0, Duration.ZERO));
        return new Lease(row.holder(), "127.0.0.1", row.epoch(), row.expiresAt().minus(now));
    }

    @Override
    public boolean take(String role, Lease ended, String holder, Duration length) throws SQLException {
        reach();
        var lease = row(role);
        if (!lease.isFree() || lease.epoch() != ended.epoch()) {
            return false;
        }
        rows.put(role, new Row(holder, lease.epoch() + 1, now.plus(length)));
        return true;
    }

    @Override
    public boolean renew(String role, long epoch, Duration length) throws SQLException {
        reach();
        var current = row(role);
        if (current.epoch() != epoch) {
            return false;
        }
        rows.put(role, new Row(current.holder(), epoch, now.plus(length)));
        return true;
    }

    @Override
    public void release(String role, long epoch) throws SQLException {
        reach();
        if (row(role).epoch() == epoch) {
            rows.put(role, new Row("", epoch, now));
        }
    }

    private void reach() throws SQLException {
        underWay.run();
        if (away) {
            throw new SQLException("away");
        }
    }
}
