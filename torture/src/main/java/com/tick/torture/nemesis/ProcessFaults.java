package com.tick.torture.nemesis;

import java.time.Duration;
import java.util.List;

/** Processes die, freeze, come and go. */
final class ProcessFaults {

    private static final int COMINGS = 3;
    private static final Duration STAY = Duration.ofSeconds(10);

    private ProcessFaults() {}

    static List<Fault> all() {
        return List.of(
                killed("F01", "ticket-service"),
                killed("F02", "reply-service"),
                killed("F03", "attachment-service"),
                killed("F04", "notification-service"),
                killed("F05", "gateway-service"),
                killedServer("F06", "broker"),
                killedServer("F07", "mariadb"),
                killedServer("F08", "store"),
                frozenServer("F13", "broker"),
                frozenServer("F14", "mariadb"),
                frozenServer("F15", "store"),
                rollingRestart(),
                comingAndGoing(),
                databaseAway(),
                fullDisk(),
                frozenGateway());
    }

    /** One instance, and while that one begins anew the other: whichever leads is hit. */
    private static Fault killed(String id, String service) {
        return new Fault(
                id,
                "kill -9 of %s, one instance after the other".formatted(service),
                arena -> {
                    for (var instance : arena.instances(service)) {
                        instance.kill();
                        arena.holdHalf();
                        instance.start();
                    }
                },
                arena -> {});
    }

    private static Fault killedServer(String id, String server) {
        return new Fault(
                id,
                "kill -9 of the " + server,
                arena -> {
                    arena.member(server).kill();
                    arena.hold();
                },
                arena -> arena.member(server).start());
    }

    private static Fault frozenGateway() {
        return new Fault(
                "F28",
                "SIGSTOP of one gateway-service",
                arena -> {
                    var instance = arena.instances("gateway-service").get(0);
                    instance.freeze();
                    arena.hold();
                    instance.thaw();
                },
                arena -> {});
    }

    private static Fault frozenServer(String id, String server) {
        return new Fault(
                id,
                "SIGSTOP of the " + server,
                arena -> {
                    arena.member(server).freeze();
                    arena.hold();
                },
                arena -> arena.member(server).thaw());
    }

    private static Fault databaseAway() {
        return new Fault(
                "F18",
                "the database is away for twice as long as others",
                arena -> {
                    arena.member("mariadb").kill();
                    arena.hold();
                    arena.hold();
                },
                arena -> arena.member("mariadb").start());
    }

    /** Database, broker and store share it. */
    private static Fault fullDisk() {
        return new Fault(
                "F19",
                "the disk of database, broker and store is full",
                arena -> {
                    arena.stack().disk().fill();
                    arena.hold();
                },
                arena -> {
                    arena.stack().disk().makeRoom();
                    // a server that could not write may have ended
                    for (var server : List.of("mariadb", "broker", "store")) {
                        arena.member(server).start();
                    }
                },
                Fault.Need.SMALL_DISK);
    }

    private static Fault rollingRestart() {
        return new Fault(
                "F16",
                "rolling restart of all services",
                arena -> {
                    for (var service : List.of(
                            "ticket-service",
                            "reply-service",
                            "attachment-service",
                            "notification-service",
                            "gateway-service")) {
                        for (var instance : arena.instances(service)) {
                            arena.restart(instance);
                            arena.stack().awaitReady(Duration.ofSeconds(60));
                        }
                    }
                },
                arena -> {});
    }

    private static Fault comingAndGoing() {
        return new Fault(
                "F17",
                "a second reply-service and notification-service that join and leave every 10 s",
                arena -> {
                    for (var times = 0; times < COMINGS; times++) {
                        arena.member("reply-service-2").stop();
                        arena.member("notification-service-2").stop();
                        arena.pause(STAY);
                        arena.member("reply-service-2").start();
                        arena.member("notification-service-2").start();
                        arena.pause(STAY);
                    }
                },
                arena -> {});
    }
}
