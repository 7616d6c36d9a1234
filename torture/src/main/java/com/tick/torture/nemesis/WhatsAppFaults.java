package com.tick.torture.nemesis;

import java.util.List;
import java.util.Map;

/** WhatsApp refuses, hangs, breaks off, and repeats itself. */
final class WhatsAppFaults {

    private static final int MANY = 10_000;
    private static final int SOME = 8;
    private static final Map<String, ?> ACCEPT_AND_BREAK_OFF = Map.of("kind", "accept-then-drop");

    private WhatsAppFaults() {}

    static List<Fault> all() {
        return List.of(
                failing("F20", "WhatsApp asks to slow down (130429)", Map.of("kind", "error", "code", 130429), MANY),
                failing("F21", "WhatsApp answers 500", Map.of("kind", "http", "status", 500), MANY),
                failing("F22", "WhatsApp hangs", Map.of("kind", "delay", "ms", 30_000), MANY),
                failing("F23", "WhatsApp breaks off and has taken nothing", Map.of("kind", "reset-before-read"), MANY),
                failing("F24", "WhatsApp accepts and breaks off", ACCEPT_AND_BREAK_OFF, MANY),
                failing("F25", "WhatsApp accepts and answers 500", Map.of("kind", "accept-then-500"), MANY),
                failing("F26", "the token is revoked, and then good again", Map.of("kind", "token-revoked"), MANY),
                repeatedWebhooks(),
                noFiles());
    }

    /** Messages go on without their files, which join them when they can be had again. */
    private static Fault noFiles() {
        return new Fault(
                "F44",
                "WhatsApp hands out no files",
                arena -> {
                    arena.simulator()
                            .order(
                                    "/_fake/faults",
                                    Map.of(
                                            "match", Map.of("path", "/fake-cdn/"),
                                            "times", MANY,
                                            "action", Map.of("kind", "http", "status", 503)));
                    arena.hold();
                },
                arena -> arena.simulator().forgive());
    }

    private static Fault failing(String id, String title, Map<String, ?> action, int times) {
        return new Fault(
                id,
                title,
                arena -> {
                    order(arena, action, times);
                    arena.hold();
                },
                arena -> arena.simulator().forgive());
    }

    private static void order(Arena arena, Map<String, ?> action, int times) throws Exception {
        arena.simulator()
                .order(
                        "/_fake/faults",
                        Map.of(
                                "match", Map.of("method", "POST", "path", "/messages"),
                                "times", times,
                                "action", action));
    }

    /** Messages arrive, and whoever sent them is not told. */
    static void acceptAndBreakOff(Arena arena) throws Exception {
        order(arena, ACCEPT_AND_BREAK_OFF, SOME);
    }

    /** Nobody can ever tell of these: notices stay unconfirmed, and what an agent wrote is sent once more. */
    static Fault silence() {
        return new Fault(
                "F29",
                "WhatsApp accepts, breaks off, and never tells",
                arena -> {
                    arena.simulator().order("/_fake/scripts", Map.of("times", MANY, "steps", List.of()));
                    order(arena, ACCEPT_AND_BREAK_OFF, MANY);
                    arena.hold();
                },
                arena -> arena.simulator().forgive());
    }

    private static Fault repeatedWebhooks() {
        return new Fault(
                "F27",
                "webhooks twice to four times, at once and out of order",
                arena -> {
                    var simulator = arena.simulator();
                    simulator.order("/_fake/settings", Map.of("duplicateAfterSuccess", true));
                    for (var times = 0; times < 200; times++) {
                        simulator.order(
                                "/_fake/faults",
                                Map.of("action", Map.of("webhook", times % 4 == 3 ? "reorder" : "dup")));
                    }
                    arena.hold();
                },
                arena -> {
                    arena.simulator().order("/_fake/settings", Map.of("duplicateAfterSuccess", false));
                    arena.simulator().forgive();
                });
    }
}
