package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.ProjectedTicket;
import com.tick.torture.observation.Observation.Ticket;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What other services and the desk's counters believe about tickets is what a count over the tickets themselves gives. */
public final class ProjectionsAgree implements Invariant {

    private static final Set<String> BELIEVERS = Set.of("reply-service", "notification-service");

    @Override
    public String name() {
        return "projections-agree";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var found = new ArrayList<Violation>();
        for (var believer : BELIEVERS) {
            compare(believer, seen, found);
        }
        var counted = seen.tickets().stream().collect(Collectors.groupingBy(Ticket::status, Collectors.counting()));
        var claimed = new HashMap<>(seen.counters());
        claimed.values().removeIf(number -> number == 0);
        if (!counted.equals(claimed)) {
            found.add(violation(
                    Kind.WRONG,
                    "counters",
                    "there are %s tickets, and the desk counts %s".formatted(counted, claimed)));
        }
        return found;
    }

    private void compare(String believer, Observation seen, List<Violation> found) {
        Map<Long, ProjectedTicket> believed = seen.projections().stream()
                .filter(it -> it.service().equals(believer))
                .collect(Collectors.toMap(ProjectedTicket::ticket, Function.identity()));
        for (var ticket : seen.tickets()) {
            var its = believed.remove(ticket.id());
            var subject = "%s, ticket %d".formatted(believer, ticket.id());
            if (its == null) {
                found.add(violation(Kind.LOST, subject, believer + " has not heard of ticket " + ticket.id()));
                continue;
            }
            if (!its.status().equalsIgnoreCase(ticket.status())) {
                found.add(violation(
                        Kind.WRONG,
                        subject,
                        "%s believes that ticket %d is %s, and it is %s"
                                .formatted(believer, ticket.id(), its.status(), ticket.status())));
            }
            its.facts().forEach((fact, value) -> {
                if (!value.equals(ticket.facts().get(fact))) {
                    found.add(violation(
                            Kind.WRONG,
                            subject,
                            "%s has another %s of ticket %d than the ticket itself"
                                    .formatted(believer, fact, ticket.id())));
                }
            });
        }
        for (var invented : believed.keySet()) {
            found.add(violation(
                    Kind.WRONG,
                    believer + ", ticket " + invented,
                    "%s knows a ticket %d that is not there".formatted(believer, invented)));
        }
    }
}
