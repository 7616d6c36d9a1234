package com.tick.torture.nemesis;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The matrix: every fault there is. */
public final class Faults {

    private static final Set<String> QUICK =
            Set.of("F01", "F02", "F04", "F06", "F07", "F08", "F14", "F24", "F27", "F30", "F34", "F40");

    private Faults() {}

    /**
     * In the order in which they are done: the one after which every event is published again comes first.
     *
     * @param seed decides which faults the storms are made of
     */
    public static List<Fault> all(long seed) {
        return Stream.of(
                        List.of(BrokerFaults.lostDisk()),
                        ProcessFaults.all(),
                        LeaderFaults.all(),
                        WhatsAppFaults.all(),
                        List.of(WhatsAppFaults.silence()),
                        NetworkFaults.all(),
                        BrokerFaults.all(),
                        Storms.all(seed))
                .flatMap(List::stream)
                .toList();
    }

    /** A dozen of different kinds, for every day. */
    public static List<Fault> quick() {
        return all(0).stream().filter(it -> QUICK.contains(it.id())).toList();
    }
}
