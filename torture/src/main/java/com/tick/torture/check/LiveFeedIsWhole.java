package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.LiveEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The desk's live feed has no gap, so that a browser can resume anywhere, and tells of each new ticket once. */
public final class LiveFeedIsWhole implements Invariant {

    private static final String NEW_TICKET = "ticket.created";

    @Override
    public String name() {
        return "live-feed-is-whole";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var found = new ArrayList<Violation>();
        var before = 0L;
        for (var event : seen.liveEvents()) {
            if (before != 0 && event.sequence() != before + 1) {
                found.add(violation(
                        Kind.LOST,
                        event.sequence(),
                        "the live feed goes from %d to %d".formatted(before, event.sequence())));
            }
            before = event.sequence();
        }
        var told = seen.liveEvents().stream()
                .filter(it -> it.type().equals(NEW_TICKET))
                .collect(Collectors.groupingBy(LiveEvent::ticket, Collectors.counting()));
        for (var ticket : seen.tickets()) {
            var times = told.getOrDefault(ticket.id(), 0L);
            if (times != 1) {
                found.add(violation(
                        times == 0 ? Kind.LOST : Kind.DOUBLED,
                        "ticket " + ticket.id(),
                        "the live feed tells %d times of the new ticket %d".formatted(times, ticket.id())));
            }
        }
        return found;
    }
}
