package com.tick.torture.check;

import com.tick.torture.check.Violation.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.Event;
import com.tick.torture.observation.Observation.Waiting;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Each event of a type that a service takes has taken effect there, or has been put aside there for all to see, as has each
 * record that is no event; and nothing that a service of ours wrote was given up. A service takes a type when it has taken
 * one event of it.
 */
public final class ConsumedIsAccounted implements Invariant {

    private static final Map<String, Set<String>> SUBSCRIPTIONS = Map.of(
            "ticket-service", Set.of("tick.reply.events", "tick.attachment.events", "tick.ticket.commands"),
            "reply-service", Set.of("tick.ticket.events", "tick.reply.commands"),
            "attachment-service", Set.of("tick.ticket.events", "tick.reply.events"),
            "notification-service",
                    Set.of(
                            "tick.ticket.events",
                            "tick.reply.events",
                            "tick.attachment.events",
                            "tick.notification.events"));

    @Override
    public String name() {
        return "consumed-is-accounted";
    }

    @Override
    public List<Violation> violations(List<Operation> history, Observation seen) {
        var found = new ArrayList<Violation>();
        seen.inboxes().forEach((service, inbox) -> {
            var aside = seen.waiting().stream()
                    .filter(it -> it.service().equals(service) && it.eventId() != null)
                    .map(Waiting::eventId)
                    .collect(Collectors.toSet());
            check(service, inbox, aside, seen.events(), found);
            checkUnreadable(service, seen, found);
        });
        var ours = seen.outbox().stream().map(Observation.OutboxRow::eventId).collect(Collectors.toSet());
        for (var waiting : seen.waiting()) {
            if (waiting.eventId() != null && ours.contains(waiting.eventId())) {
                found.add(violation(
                        Kind.WRONG,
                        waiting.service() + " " + waiting.eventId(),
                        "%s has an event of ours on %s, key %s, as %s"
                                .formatted(waiting.service(), waiting.topic(), waiting.key(), waiting.state())));
            }
        }
        return found;
    }

    private void checkUnreadable(String service, Observation seen, List<Violation> found) {
        var aside = seen.waiting().stream()
                .filter(it -> it.service().equals(service))
                .map(Waiting::fingerprint)
                .collect(Collectors.toSet());
        var topics = SUBSCRIPTIONS.getOrDefault(service, Set.of());
        for (var record : seen.events()) {
            if (record.eventId() == null && topics.contains(record.topic()) && !aside.contains(record.fingerprint())) {
                found.add(violation(
                        Kind.LOST,
                        service + " " + record.topic() + " " + record.fingerprint(),
                        "%s has thrown away a record of %s that is no event".formatted(service, record.topic())));
            }
        }
    }

    private void check(
            String service, Set<String> inbox, Set<String> aside, List<Event> events, List<Violation> found) {
        var taken = events.stream()
                .filter(it -> it.eventId() != null && inbox.contains(it.eventId()))
                .map(Event::type)
                .collect(Collectors.toSet());
        var reported = new HashSet<String>();
        for (var event : events) {
            var id = event.eventId();
            if (id != null
                    && taken.contains(event.type())
                    && !inbox.contains(id)
                    && !aside.contains(id)
                    && reported.add(id)) {
                found.add(violation(
                        Kind.LOST,
                        service + " " + id,
                        "%s has passed over a %s, version %d of %s"
                                .formatted(service, event.type(), event.version(), event.key())));
            }
        }
    }
}
