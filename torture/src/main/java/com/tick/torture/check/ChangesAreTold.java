package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.Event;
import com.tick.torture.observation.Observation.Reply;
import com.tick.torture.observation.Observation.StatusChange;
import com.tick.torture.observation.Observation.Ticket;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Whatever was stored was told: an event for each ticket, each change of a status and each reply, and none besides. */
public final class ChangesAreTold implements Invariant {

    @Override
    public String name() {
        return "changes-are-told";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var tickets = seen.tickets().stream().collect(Collectors.groupingBy(Ticket::id, Collectors.counting()));
        var changes = seen.statusChanges().stream()
                .collect(Collectors.groupingBy(StatusChange::ticket, Collectors.counting()));
        var replies = seen.replies().stream().collect(Collectors.groupingBy(Reply::ticket, Collectors.counting()));
        return Stream.of(
                        compare("TicketCreated", tickets, seen),
                        compare("TicketStatusChanged", changes, seen),
                        compare("ReplyAdded", replies, seen))
                .flatMap(it -> it)
                .toList();
    }

    private Stream<Violation> compare(String type, Map<Long, Long> stored, Observation seen) {
        var met = new HashSet<String>();
        var told = seen.events().stream()
                .filter(it -> it.type().equals(type) && it.eventId() != null && met.add(it.eventId()))
                .collect(Collectors.groupingBy(Event::key, Collectors.counting()));
        var tickets = new HashSet<>(told.keySet());
        stored.keySet().forEach(it -> tickets.add(Long.toString(it)));
        return tickets.stream()
                .filter(it -> count(told, it) != count(stored, Long.valueOf(it)))
                .map(it -> violation(
                        count(told, it) < count(stored, Long.valueOf(it)) ? Kind.LOST : Kind.WRONG,
                        type + " " + it,
                        "of ticket %s there are %d %s, and %d should be"
                                .formatted(it, count(told, it), type, count(stored, Long.valueOf(it)))));
    }

    private static <K> long count(Map<K, Long> counted, K key) {
        return counted.getOrDefault(key, 0L);
    }
}
