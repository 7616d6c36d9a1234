package com.tick.torture.nemesis;

import com.tick.torture.nemesis.Leaders.Lease;
import com.tick.torture.stack.Member;
import com.tick.torture.stack.TortureStack;
import java.io.IOException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whoever leads stands still for longer than its lease; somebody else has to lead by then. */
final class LeaderFaults {

    /** The services' lease, and 15 s. */
    private static final Duration STANDSTILL = Duration.ofSeconds(15 + 15);

    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private LeaderFaults() {}

    static List<Fault> all() {
        return List.of(
                frozen("F09", "SIGSTOP of whoever leads in ticket-service", List.of("ticket-service")),
                frozen("F10", "SIGSTOP of whoever leads in reply-service", List.of("reply-service")),
                frozen("F11", "SIGSTOP of whoever leads in attachment-service", List.of("attachment-service")),
                frozen("F12", "SIGSTOP of whoever leads in notification-service", List.of("notification-service")),
                frozen("F34", "SIGSTOP of all leaders at once", TortureStack.SERVICES));
    }

    private static Fault frozen(String id, String title, List<String> services) {
        return new Fault(id, title, arena -> freezeLeaders(arena, services), arena -> {});
    }

    /** One instance of a service at a time: where both lead, in different things, the second has its turn afterwards. */
    private static void freezeLeaders(Arena arena, List<String> services) throws Exception {
        var first = leaders(arena).leases().stream()
                .filter(it -> services.contains(it.service()))
                .toList();
        var frozen = standStill(arena, first);
        var rest = first.stream()
                .filter(lease -> frozen.stream().noneMatch(lease::isHeldBy))
                .map(Lease::service)
                .collect(Collectors.toSet());
        if (!rest.isEmpty()) {
            arena.stack().awaitReady(PATIENCE);
            standStill(
                    arena,
                    leaders(arena).leases().stream()
                            .filter(it -> rest.contains(it.service()))
                            .toList());
        }
    }

    /** @return which instances stood still, one of each service at most */
    private static Set<Member> standStill(Arena arena, List<Lease> leases) throws Exception {
        var frozen = new LinkedHashSet<Member>();
        var services = new LinkedHashSet<String>();
        for (var lease : leases) {
            if (services.add(lease.service())) {
                frozen.add(holder(arena, lease));
            }
        }
        for (var member : frozen) {
            member.freeze();
        }
        try {
            arena.pause(longer(arena.length(), STANDSTILL));
            var now = Leaders.of(arena.databases());
            var kept = leases.stream()
                    .filter(lease -> frozen.stream().anyMatch(lease::isHeldBy) && !lease.wasTakenOver(now))
                    .toList();
            if (!kept.isEmpty()) {
                throw new IllegalStateException("nobody took over from leaders that stood still: " + kept);
            }
        } finally {
            thaw(frozen);
        }
        return frozen;
    }

    private static void thaw(Set<Member> frozen) throws IOException {
        for (var member : frozen) {
            member.thaw();
        }
    }

    private static Member holder(Arena arena, Lease lease) {
        return Stream.of("-1", "-2")
                .map(number -> arena.member(lease.service() + number))
                .filter(lease::isHeldBy)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no process of ours leads: " + lease));
    }

    /** A fault before this one may have left some role without a leader for a moment. */
    private static Leaders leaders(Arena arena) throws Exception {
        var end = System.nanoTime() + PATIENCE.toNanos();
        var leaders = Leaders.of(arena.databases());
        while (!leaders.areComplete() && System.nanoTime() < end) {
            arena.pause(BETWEEN_LOOKS);
            leaders = Leaders.of(arena.databases());
        }
        if (!leaders.areComplete()) {
            throw new IllegalStateException("somebody is to lead in everything; there are " + leaders);
        }
        return leaders;
    }

    private static Duration longer(Duration one, Duration other) {
        return one.compareTo(other) > 0 ? one : other;
    }
}
