package com.tick.torture.nemesis;

import com.tick.torture.proxy.Mood;
import com.tick.torture.sabotage.Sabotage;
import com.tick.torture.stack.Member;
import java.time.Duration;
import java.util.List;

/** Safeguards that are taken away; what they leave is wrong for ever, so they come last. */
public final class Controls {

    private static final double MANY_LOST_ANSWERS = 0.2;
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final int DEATHS = 3;
    private static final int DEATHS_OF_A_DATABASE = 8;
    private static final int A_FEW_EVENTS = 200;

    private Controls() {}

    /** All of them. */
    public static List<Control> all() {
        return List.of(
                forgetfulDatabase(),
                control(
                        "S02",
                        "ticket-service forgets idempotency keys, and answers are lost",
                        "once-at-most",
                        Sabotage.FORGOTTEN_KEYS,
                        "ticket-service",
                        arena -> {
                            arena.mood(Mood.losingAnswers(MANY_LOST_ANSWERS));
                            arena.hold();
                            arena.mood(Mood.KIND);
                        }),
                control(
                        "S03",
                        "ticket-service's relay asks for ids behind the last it published",
                        "streams-in-order",
                        Sabotage.FORWARD_ONLY,
                        "ticket-service",
                        Controls::holdLong),
                control(
                        "S04",
                        "ticket-service answers before it commits, and dies",
                        "acknowledged-is-there",
                        Sabotage.LATE_COMMIT,
                        "ticket-service",
                        arena -> deaths(arena, "ticket-service")),
                control(
                        "S05",
                        "both instances of ticket-service publish, each passing over some",
                        "streams-in-order",
                        Sabotage.TWO_RELAYS,
                        "ticket-service",
                        Controls::holdLong),
                control(
                        "S06",
                        "notification-service forgets what it has handled, and all comes twice",
                        "live-feed-is-whole",
                        Sabotage.NO_INBOX,
                        "notification-service",
                        arena -> {
                            arena.holdHalf();
                            BrokerFaults.publishAgain(arena, A_FEW_EVENTS);
                            arena.letCatchUp("notification-service", PATIENCE);
                        }),
                control(
                        "S07",
                        "notification-service passes over what fails",
                        "consumed-is-accounted",
                        Sabotage.SKIPPED_FAILURES,
                        "notification-service",
                        Arena::hold),
                control(
                        "S08",
                        "ticket-service looks keys up and writes them later, and people click twice",
                        "once-at-most",
                        Sabotage.KEYS_READ_THEN_WRITTEN,
                        "ticket-service",
                        Controls::holdLong),
                control(
                        "S09",
                        "notification-service repeats calls, and WhatsApp accepts and breaks off",
                        "notices-once",
                        Sabotage.REPEATED_CALL,
                        "notification-service",
                        arena -> {
                            WhatsAppFaults.acceptAndBreakOff(arena);
                            holdLong(arena);
                            arena.simulator().forgive();
                        }),
                control(
                        "S10",
                        "notification-service calls WhatsApp without a claim, and dies",
                        "notices-once",
                        Sabotage.NO_CLAIM,
                        "notification-service",
                        arena -> deaths(arena, "notification-service")));
    }

    /**
     * The services ask when they start, and believe it from then on. A busy database writes its log for other reasons, too:
     * what one death costs can be next to nothing.
     */
    private static Control forgetfulDatabase() {
        return new Control(
                new Fault(
                        "S01",
                        "sabotage: the database acknowledges before it writes, and dies",
                        arena -> {
                            var database = arena.stack().database();
                            database.options(
                                    List.of("--innodb-flush-log-at-trx-commit=0", "--innodb-flush-log-at-timeout=30"));
                            database.kill();
                            database.start();
                            for (var times = 0; times < DEATHS_OF_A_DATABASE; times++) {
                                // there has to be something that it can lose
                                arena.untilAcknowledged(PATIENCE);
                                arena.pause(
                                        Duration.ofMillis(2_000 + arena.random().nextInt(1_000)));
                                database.kill();
                                database.start();
                            }
                            database.options(List.of());
                            database.kill();
                        },
                        arena -> arena.stack().database().start()),
                "acknowledged-is-there");
    }

    private static Control control(
            String id, String title, String invariant, Sabotage sabotage, String service, Fault.Step underIt) {
        return new Control(
                new Fault(
                        id,
                        "sabotage: " + title,
                        arena -> {
                            arena.load().rest();
                            arena.stack()
                                    .addToServices(sabotage.jar(arena.stack().data()));
                            restart(arena, service);
                            arena.load().start();
                            underIt.take(arena);
                        },
                        arena -> {
                            arena.load().rest();
                            arena.stack().addToServices(null);
                            restart(arena, service);
                            sabotage.requireMet(arena.stack().data());
                        }),
                invariant);
    }

    /** What is rare, or is noticed only when the same ticket changes again, needs longer. */
    private static void holdLong(Arena arena) throws InterruptedException {
        arena.pause(arena.length().multipliedBy(4));
    }

    /** Both instances at the same moment, so that nobody has what one of them had. */
    private static void deaths(Arena arena, String service) throws Exception {
        for (var times = 0; times < DEATHS; times++) {
            arena.hold();
            arena.instances(service).forEach(Member::kill);
            arena.load().rest();
            startAll(arena, service);
            arena.load().start();
        }
    }

    private static void restart(Arena arena, String service) throws Exception {
        arena.instances(service).forEach(Member::stop);
        startAll(arena, service);
    }

    /** Without load: a service that begins anew under it has a mountain to take before it can be looked at. */
    private static void startAll(Arena arena, String service) throws Exception {
        for (var instance : arena.instances(service)) {
            instance.start();
        }
        arena.stack().awaitReady(PATIENCE);
        // it is ready before it consumes
        arena.letCatchUp(service, PATIENCE);
    }
}
