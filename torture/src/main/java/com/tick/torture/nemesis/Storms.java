package com.tick.torture.nemesis;

import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Three faults of three kinds at once. */
final class Storms {

    private static final int STORMS = 3;
    private static final int FIRST = 60;

    /** Deaths and freezing; those that wait for everybody to be ready would wait for ever here. */
    private static final String LAST_OF_ONE_PROCESS = "F15";

    private Storms() {}

    /** As the seed has it. */
    static List<Fault> all(long seed) {
        var random = new Random(seed);
        return IntStream.range(FIRST, FIRST + STORMS)
                .mapToObj(number -> storm("F" + number, drawn(random)))
                .toList();
    }

    private static List<Fault> drawn(Random random) {
        var processes = ProcessFaults.all().stream()
                .filter(it -> it.id().compareTo(LAST_OF_ONE_PROCESS) <= 0)
                .toList();
        return List.of(one(processes, random), one(WhatsAppFaults.all(), random), one(NetworkFaults.all(), random));
    }

    private static Fault one(List<Fault> faults, Random random) {
        return faults.get(random.nextInt(faults.size()));
    }

    private static Fault storm(String id, List<Fault> faults) {
        return new Fault(
                id,
                "a storm: " + faults.stream().map(Fault::id).collect(Collectors.joining(", ", "", " at once")),
                arena -> {
                    var strikes = faults.stream()
                            .map(fault -> CompletableFuture.runAsync(() -> take(fault.strike(), arena)))
                            .toList();
                    strikes.forEach(CompletableFuture::join);
                },
                arena -> {
                    for (var fault : faults) {
                        fault.heal().take(arena);
                    }
                });
    }

    private static void take(Fault.Step strike, Arena arena) {
        try {
            strike.take(arena);
        } catch (Exception failed) {
            throw new CompletionException(failed);
        }
    }
}
