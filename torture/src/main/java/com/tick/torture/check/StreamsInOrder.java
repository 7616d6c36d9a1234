package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.Event;
import com.tick.torture.observation.Observation.OutboxRow;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Of each stream (a topic and a key) the versions are 1 to n without a gap, all of them are in the topic, and whoever
 * reads the topic meets each for the first time in that order.
 */
public final class StreamsInOrder implements Invariant {

    private record Stream(String topic, String key) {
        @Override
        public String toString() {
            return topic + " " + key;
        }
    }

    @Override
    public String name() {
        return "streams-in-order";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var found = new ArrayList<Violation>();
        seen.outbox().stream()
                .collect(Collectors.groupingBy(row -> new Stream(row.topic(), row.key())))
                .forEach((stream, rows) -> checkVersions(stream, rows, found));
        checkTopics(seen, found);
        return found;
    }

    private void checkVersions(Stream stream, List<OutboxRow> rows, List<Violation> found) {
        var next = 1L;
        for (var version : rows.stream().mapToLong(OutboxRow::version).sorted().toArray()) {
            if (version != next) {
                var kind = version < next ? Kind.DOUBLED : Kind.LOST;
                found.add(violation(
                        kind, stream, "the outbox has version %d of %s after %d".formatted(version, stream, next - 1)));
                return;
            }
            next++;
        }
    }

    private void checkTopics(Observation seen, List<Violation> found) {
        var stored = seen.outbox().stream().map(OutboxRow::eventId).collect(Collectors.toSet());
        Set<String> met = new HashSet<>();
        Map<Stream, Long> last = new HashMap<>();
        for (var event : seen.events()) {
            // anybody may write to a topic; order is promised for what was stored to be published
            if (event.eventId() != null && stored.contains(event.eventId()) && met.add(event.eventId())) {
                checkOrder(event, last, found);
            }
        }
        for (var row : seen.outbox()) {
            if (!met.contains(row.eventId())) {
                found.add(violation(
                        Kind.LOST,
                        row.eventId(),
                        "version %d of %s %s is %s and not in the topic"
                                .formatted(
                                        row.version(),
                                        row.topic(),
                                        row.key(),
                                        row.published() ? "marked as published" : "stored to be published")));
            }
        }
    }

    private void checkOrder(Event event, Map<Stream, Long> last, List<Violation> found) {
        var stream = new Stream(event.topic(), event.key());
        var before = last.merge(stream, event.version(), Math::max);
        if (before > event.version()) {
            found.add(violation(
                    Kind.INVERTED,
                    String.valueOf(event.eventId()),
                    "version %d of %s comes after version %d".formatted(event.version(), stream, before)));
        }
    }
}
