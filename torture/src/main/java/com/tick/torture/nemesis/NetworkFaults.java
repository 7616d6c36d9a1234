package com.tick.torture.nemesis;

import com.tick.torture.proxy.Mood;
import java.time.Duration;
import java.util.List;

/** The way between clients and gateways is bad. */
final class NetworkFaults {

    private static final double LOST_ANSWERS = 0.05;

    private NetworkFaults() {}

    static List<Fault> all() {
        return List.of(
                bad("F30", "5 % of all answers are lost, and clients ask again", Mood.losingAnswers(LOST_ANSWERS)),
                bad("F31", "answers are 2 s late", Mood.slow(Duration.ofSeconds(2))),
                bad("F32", "connections to the gateways are cut", Mood.CUT),
                bad("F33", "what is sent to the gateways disappears", Mood.BLACKHOLE));
    }

    private static Fault bad(String id, String title, Mood mood) {
        return new Fault(
                id,
                title,
                arena -> {
                    arena.mood(mood);
                    arena.hold();
                },
                arena -> arena.mood(Mood.KIND));
    }
}
