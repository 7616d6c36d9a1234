package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.Notice;
import com.tick.torture.observation.Observation.Reply;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Whoever is to be told of a ticket is told, and so is each answer of an agent; no notice stops on its way. One that waits
 * behind another to the same phone has not stopped.
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
        checkAnswers(seen, found);
        return found;
    }

    private void checkAnswers(Observation seen, List<Violation> found) {
        var passedOn = seen.notices().stream()
                .filter(it -> it.kind().equals("REPLY"))
                .collect(Collectors.groupingBy(Notice::ticket, Collectors.counting()));
        var answers = seen.replies().stream()
                .filter(Reply::byAgent)
                .collect(Collectors.groupingBy(Reply::ticket, Collectors.counting()));
        for (var ticket : seen.tickets()) {
            long written = answers.getOrDefault(ticket.id(), 0L);
            long queued = passedOn.getOrDefault(ticket.id(), 0L);
            if (ticket.toBeTold() && written != queued) {
                found.add(violation(
                        written > queued ? Kind.LOST : Kind.DOUBLED,
                        "answers to " + ticket.id(),
                        "agents wrote %d answers to ticket %d, and %d were passed on"
                                .formatted(written, ticket.id(), queued)));
            }
        }
    }
}
