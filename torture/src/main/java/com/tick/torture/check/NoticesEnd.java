package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.Notice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever is to be told of a ticket is told, and each notice ends in a state that is final or that a person sees: none
 * is forgotten on its way. One that waits behind another to the same phone is not forgotten.
 */
public final class NoticesEnd implements Invariant {

    private static final Set<String> UNDER_WAY = Set.of("PENDING", "SENDING");
    private static final Set<String> MAKE_OTHERS_WAIT = Set.of("UNKNOWN", "RETRY_WAIT");

    @Override
    public String name() {
        return "notices-end";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var found = new ArrayList<Violation>();
        var busy = new HashSet<String>();
        for (var notice : seen.notices()) {
            if (MAKE_OTHERS_WAIT.contains(notice.state())) {
                busy.add(notice.recipient());
            } else if (UNDER_WAY.contains(notice.state()) && !busy.contains(notice.recipient())) {
                found.add(violation(
                        Kind.LOST,
                        notice.id(),
                        "notice %s (%s) has stopped on its way as %s"
                                .formatted(notice.id(), notice.kind(), notice.state())));
            }
        }
        var told = seen.notices().stream()
                .filter(it -> it.kind().equals("RECEIVED"))
                .map(Notice::ticket)
                .collect(Collectors.toSet());
        for (var ticket : seen.tickets()) {
            if (ticket.toBeTold() && !told.contains(ticket.id())) {
                found.add(violation(
                        Kind.LOST,
                        "ticket " + ticket.id(),
                        "nobody told the customer of ticket %d that it came".formatted(ticket.id())));
            }
        }
        return found;
    }
}
