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
 * Each event of a type that a service takes, and that has an effect there, has taken effect there, or has been put aside
 * there for all to see, as has each record that is no event, except one whose first bytes name a type that the service does
 * not take. Events without effect leave no trace, and nothing that a service of ours wrote was given up.
 */
public final class ConsumedIsAccounted implements Invariant {

    /** The types that each service takes, by topic. */
    private static final Map<String, Map<String, Set<String>>> TAKEN = Map.of(
            "ticket-service",
            Map.of(
                    "tick.reply.events", Set.of("ReplyAdded", "CustomerActionNoted"),
                    "tick.attachment.events", Set.of("AttachmentStored", "AttachmentRejected"),
                    "tick.ticket.commands", Set.of("OpenTicket")),
            "reply-service",
            Map.of(
                    "tick.ticket.events", Set.of("TicketCreated", "TicketStatusChanged"),
                    "tick.reply.commands", Set.of("AddCustomerReply", "NoteCustomerAction")),
            "attachment-service",
            Map.of(
                    "tick.ticket.events", Set.of("TicketCreated"),
                    "tick.reply.events", Set.of("ReplyAdded", "ReplyDeleted")),
            "notification-service",
            Map.of(
                    "tick.ticket.events",
                    Set.of("TicketCreated", "TicketStatusChanged", "TicketAssigned", "TicketLinkRequested"),
                    "tick.reply.events",
                    Set.of("ReplyAdded", "ReplyUpdated", "ReplyDeleted", "CustomerActionNoted"),
                    "tick.attachment.events",
                    Set.of("AttachmentAwaited", "AttachmentStored", "AttachmentRejected"),
                    "tick.notification.events",
                    Set.of("MessageSent", "MessageDelivered", "MessageFailed")));

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
        var topics = TAKEN.getOrDefault(service, Map.of()).keySet();
        for (var record : seen.events()) {
            if (record.eventId() == null
                    && topics.contains(record.topic())
                    && (record.type().isEmpty() || isOfTakenType(service, record))
                    && !aside.contains(record.fingerprint())) {
                found.add(violation(
                        Kind.LOST,
                        service + " " + record.topic() + " " + record.fingerprint(),
                        "%s has thrown away a record of %s that is no event".formatted(service, record.topic())));
            }
        }
    }

    private static boolean isOfTakenType(String service, Event event) {
        return TAKEN.getOrDefault(service, Map.of())
                .getOrDefault(event.topic(), Set.of())
                .contains(event.type());
    }

    /** Where nothing is said of files, attachment-service has nothing to do; a reply's files are not in lists of tickets. */
    private static boolean hasEffect(String service, Event event) {
        return isOfTakenType(service, event)
                && switch (service + " " + event.type()) {
                    case "attachment-service TicketCreated", "attachment-service ReplyAdded" -> event.withFiles();
                    case "ticket-service AttachmentStored" -> !event.ofReply();
                    default -> true;
                };
    }

    private void check(
            String service, Set<String> inbox, Set<String> aside, List<Event> events, List<Violation> found) {
        var reported = new HashSet<String>();
        for (var event : events) {
            var id = event.eventId();
            if (id == null) {
                continue;
            }
            var noted = inbox.contains(id) || aside.contains(id);
            if (noted != hasEffect(service, event) && reported.add(id)) {
                found.add(violation(
                        noted ? Kind.WRONG : Kind.LOST,
                        service + " " + id,
                        (noted ? "%s has noted a %s that has no effect there" : "%s has passed over a %s")
                                        .formatted(service, event.type())
                                + ", version %d of %s".formatted(event.version(), event.key())));
            }
        }
    }
}
