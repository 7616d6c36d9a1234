package com.tick.support.leadership;

import java.sql.SQLException;
import java.time.Duration;

/** The leases that the copies of a service share. All times are the database's. */
interface Leases {

    Lease find(String role) throws SQLException;

    /**
     * Takes a lease that has ended.
     *
     * @param ended as it was found
     * @return whether it is the caller's now, with the next epoch
     */
    boolean take(String role, Lease ended, String holder, Duration length) throws SQLException;

    /** @return false when the epoch has passed */
    boolean renew(String role, long epoch, Duration length) throws SQLException;

    /** Leaves it to whoever comes first. Nothing happens when the epoch has passed. */
    void release(String role, long epoch) throws SQLException;
}
