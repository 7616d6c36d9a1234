package com.tick.support.leadership;

import com.tick.support.wakeup.WakeUps;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.UUID;
import javax.sql.DataSource;

/** The elections in which this copy of the service takes part. */
public final class LeaderElections {

    private final Leases leases;
    private final Duration lease;
    private final WakeUps wakeUps;
    private final MeterRegistry meters;
    private final String holder = "%s/%d/%s"
            .formatted(
                    host(),
                    ProcessHandle.current().pid(),
                    UUID.randomUUID().toString().substring(0, 8));

    public LeaderElections(DataSource database, Duration lease, WakeUps wakeUps, MeterRegistry meters) {
        this.leases = new JdbcLeases(database);
        this.lease = lease;
        this.wakeUps = wakeUps;
        this.meters = meters;
    }

    /** @param onChange called when this copy begins to lead, or does not lead any more */
    public LeaderElection of(String role, Runnable onChange) {
        var election = new LeaderElection(role, holder, leases, lease, System::nanoTime, wakeUps, onChange);
        Gauge.builder("tick.leader.leading", election, it -> it.leadership().isPresent() ? 1 : 0)
                .tag("role", role)
                .register(meters);
        Gauge.builder("tick.leader.epoch", election, LeaderElection::lastEpoch)
                .tag("role", role)
                .register(meters);
        return election;
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException nameless) {
            return "localhost";
        }
    }
}
