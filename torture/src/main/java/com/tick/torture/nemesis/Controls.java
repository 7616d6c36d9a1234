package com.tick.torture.nemesis;

import com.tick.torture.proxy.Mood;
import com.tick.torture.sabotage.SabotageJar;
import java.time.Duration;
import java.util.List;

/** Safeguards that are taken away; what they leave is wrong for ever, so they come last. */
public final class Controls {

    private static final double MANY_LOST_ANSWERS = 0.2;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private Controls() {}

    /** All of them. */
    public static List<Control> all() {
        return List.of(
                new Control(forgetfulDatabase(), "acknowledged-is-there"),
                new Control(forgottenKeys(), "once-at-most"),
                new Control(relayThatLooksForwardOnly(), "streams-in-order"));
    }

    /** The services ask when they start, and believe it from then on. */
    private static Fault forgetfulDatabase() {
        return new Fault(
                "S01",
                "sabotage: the database acknowledges before it writes, and dies",
                arena -> {
                    var database = arena.stack().database();
                    database.options(List.of("--innodb-flush-log-at-trx-commit=0"));
                    database.kill();
                    database.start();
                    for (var times = 0; times < 3; times++) {
                        arena.pause(Duration.ofMillis(4_000 + arena.random().nextInt(1_000)));
                        database.kill();
                        database.start();
                    }
                    database.options(List.of());
                    database.kill();
                },
                arena -> arena.stack().database().start());
    }

    private static Fault forgottenKeys() {
        return new Fault(
                "S02",
                "sabotage: ticket-service forgets idempotency keys, and answers are lost",
                arena -> {
                    sabotage(arena, "forgotten-keys", "ticket-service");
                    arena.mood(Mood.losingAnswers(MANY_LOST_ANSWERS));
                    arena.hold();
                },
                arena -> {
                    arena.mood(Mood.KIND);
                    undo(arena, "ticket-service");
                });
    }

    private static Fault relayThatLooksForwardOnly() {
        return new Fault(
                "S03",
                "sabotage: ticket-service's relay asks for ids behind the last it published",
                arena -> {
                    sabotage(arena, "forward-only", "ticket-service");
                    arena.hold();
                },
                arena -> undo(arena, "ticket-service"));
    }

    private static void sabotage(Arena arena, String what, String service) throws Exception {
        arena.stack().addToServices(SabotageJar.write(arena.stack().data().resolve(what + ".jar"), what));
        restart(arena, service);
    }

    private static void undo(Arena arena, String service) throws Exception {
        arena.stack().addToServices(null);
        restart(arena, service);
    }

    private static void restart(Arena arena, String service) throws Exception {
        for (var instance : arena.instances(service)) {
            arena.restart(instance);
        }
        arena.stack().awaitReady(PATIENCE);
    }
}
