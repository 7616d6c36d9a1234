package com.tick.torture.check;

import static com.tick.torture.history.Kind.STATUS;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.history.Outcome;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.StatusChange;
import com.tick.torture.observation.Observation.Ticket;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The acknowledged changes of a ticket's status stand in its history, in the order in which they were acknowledged; in
 * between may stand what nobody could tell of, and nothing else.
 */
public final class StatusesAsTold implements Invariant {

    @Override
    public String name() {
        return "statuses-as-told";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var changes = seen.statusChanges().stream()
                .filter(StatusChange::byAgent)
                .collect(Collectors.groupingBy(StatusChange::ticket));
        var statuses = seen.tickets().stream().collect(Collectors.toMap(Ticket::id, Ticket::status));
        var found = new ArrayList<Violation>();
        var asked =
                history.stream().filter(it -> it.kind() == STATUS).collect(Collectors.groupingBy(Operation::ticket));
        var tickets = new TreeSet<>(asked.keySet());
        tickets.addAll(changes.keySet());
        for (var ticket : tickets) {
            var made = changes.getOrDefault(ticket, List.of()).stream()
                    .map(StatusChange::to)
                    .toList();
            check(ticket, asked.getOrDefault(ticket, List.of()), made, statuses, found);
        }
        return found;
    }

    private void check(
            long ticket, List<Operation> asked, List<String> made, Map<Long, String> statuses, List<Violation> found) {
        var told = asked.stream()
                .filter(Operation::acknowledged)
                .map(Operation::text)
                .toList();
        var untold = asked.stream()
                .filter(it -> it.outcome() == Outcome.UNKNOWN || it.outcome() == Outcome.OPEN)
                .map(Operation::text)
                .toList();
        if (!isWithin(told, made)) {
            found.add(violation(
                    Kind.LOST, ticket, "ticket %d was told %s, and its history has %s".formatted(ticket, told, made)));
        } else if (made.size() > told.size() + untold.size()) {
            found.add(violation(
                    Kind.DOUBLED,
                    ticket,
                    "ticket %d has %d changes, and only %d were asked for"
                            .formatted(ticket, made.size(), told.size() + untold.size())));
        }
        var last = statuses.get(ticket);
        var expected = made.isEmpty() ? "new" : made.get(made.size() - 1);
        if (!expected.equals(last)) {
            found.add(violation(
                    Kind.WRONG,
                    "status of " + ticket,
                    "ticket %d is %s, and its history ends with %s".formatted(ticket, last, expected)));
        }
    }

    /** Whether the first list is left when some are struck from the second. */
    private static boolean isWithin(List<String> told, List<String> made) {
        var next = 0;
        for (var change : made) {
            if (next < told.size() && told.get(next).equals(change)) {
                next++;
            }
        }
        return next == told.size();
    }
}
