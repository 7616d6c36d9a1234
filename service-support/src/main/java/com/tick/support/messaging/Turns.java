package com.tick.support.messaging;

import com.tick.support.messaging.ConsumedRecord.Stream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Divides a batch into as few lists of one topic and type as the order of its streams allows: whatever comes first in a
 * stream is in an earlier list than what follows, or earlier in the same list.
 */
final class Turns {

    private record Kind(String topic, Class<?> type) {

        static Kind of(Delivery delivery) {
            return new Kind(delivery.record().topic(), delivery.requireEvent().getClass());
        }
    }

    private Turns() {}

    static List<List<Delivery>> of(List<Delivery> deliveries) {
        Map<Stream, Deque<Delivery>> streams = new LinkedHashMap<>();
        deliveries.forEach(it -> streams.computeIfAbsent(it.record().stream(), stream -> new ArrayDeque<>())
                .add(it));
        var turns = new ArrayList<List<Delivery>>();
        while (!streams.isEmpty()) {
            var kind = Kind.of(streams.values().iterator().next().element());
            var turn = new ArrayList<Delivery>();
            streams.values().forEach(stream -> take(kind, stream, turn));
            streams.values().removeIf(Deque::isEmpty);
            turns.add(turn);
        }
        return turns;
    }

    private static void take(Kind kind, Deque<Delivery> stream, List<Delivery> turn) {
        while (!stream.isEmpty() && Kind.of(stream.element()).equals(kind)) {
            turn.add(stream.remove());
        }
    }
}
