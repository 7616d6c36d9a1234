package com.tick.torture.nemesis;

import com.tick.torture.observation.Databases;
import com.tick.torture.stack.Member;
import com.tick.torture.stack.TortureStack;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;

/** Who leads in what, as the services' databases have it. */
record Leaders(List<Lease> leases) {

    /** What one copy of a service may do alone: publish its events, and whatever other tasks it has. */
    private static final List<String> TASKS = List.of("ticket-service", "notification-service");

    /** @param pid of the process that leads */
    record Lease(String service, String role, long pid, long epoch) {

        boolean isHeldBy(Member member) {
            return member.pid().orElse(-1) == pid;
        }

        /** Whether another process leads now. */
        boolean wasTakenOver(Leaders now) {
            return now.leases().stream()
                    .anyMatch(it -> it.service().equals(service)
                            && it.role().equals(role)
                            && it.epoch() > epoch
                            && it.pid() != pid);
        }
    }

    static Leaders of(Databases databases) throws SQLException {
        var leases = Stream.<Lease>builder();
        for (var service : TortureStack.SERVICES) {
            databases
                    .read(
                            service,
                            "select role, holder, epoch from leader_leases where expires_at > utc_timestamp(6)",
                            row -> new Lease(service, row.getString(1), pid(row.getString(2)), row.getLong(3)))
                    .forEach(leases);
        }
        return new Leaders(leases.build().toList());
    }

    /** Whether each service has a leader for all that needs one. */
    boolean areComplete() {
        return leases.size() == TortureStack.SERVICES.size() + TASKS.size();
    }

    /** Holders are called host/pid/number. */
    private static long pid(String holder) {
        return Long.parseLong(holder.split("/", -1)[1]);
    }
}
