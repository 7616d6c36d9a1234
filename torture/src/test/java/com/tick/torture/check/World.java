package com.tick.torture.check;

import com.tick.torture.history.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.history.Outcome;
import com.tick.torture.observation.Observation;
import com.tick.torture.observation.Observation.Event;
import com.tick.torture.observation.Observation.File;
import com.tick.torture.observation.Observation.LiveEvent;
import com.tick.torture.observation.Observation.Notice;
import com.tick.torture.observation.Observation.OutboxRow;
import com.tick.torture.observation.Observation.ProjectedTicket;
import com.tick.torture.observation.Observation.Reply;
import com.tick.torture.observation.Observation.StatusChange;
import com.tick.torture.observation.Observation.Ticket;
import com.tick.torture.observation.Observation.Waiting;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A small world that keeps its promises until a test breaks one. */
final class World {

    static final String TOPIC = "tick.ticket.events";
    static final Instant NOW = Instant.parse("2026-05-01T10:00:00Z");

    final List<Operation> history = new ArrayList<>();
    final List<Ticket> tickets = new ArrayList<>();
    final List<Reply> replies = new ArrayList<>();
    final List<StatusChange> changes = new ArrayList<>();
    final Map<String, Long> counters = new HashMap<>();
    final List<ProjectedTicket> projections = new ArrayList<>();
    final List<OutboxRow> outbox = new ArrayList<>();
    final List<Event> events = new ArrayList<>();
    final Set<String> inbox = new HashSet<>();
    final Set<String> attachmentInbox = new HashSet<>();
    final List<Waiting> waiting = new ArrayList<>();
    final List<LiveEvent> live = new ArrayList<>();
    final List<File> files = new ArrayList<>();
    final List<Notice> notices = new ArrayList<>();
    final Set<String> strays = new HashSet<>();

    /** Two tickets with files, one of them changed and answered, everything published, consumed and told. */
    static World thatKeepsItsPromises() {
        var world = new World();
        for (var id = 1L; id <= 2; id++) {
            world.asked(Kind.OPEN, 0, "hash" + id, Outcome.OK, id);
            world.tickets.add(new Ticket(id, world.lastText(), id == 1 ? "closed" : "new", facts(id), NOW, id == 1));
            world.files.add(new File("file" + id, id, "BOUND", "hash" + id, "hash" + id, "hash" + id));
            world.live.add(new LiveEvent(world.live.size() + 1L, "ticket.created", id, NOW));
            world.published("TicketCreated", id, 1);
            for (var service : List.of("reply-service", "notification-service")) {
                world.projections.add(new ProjectedTicket(service, id, id == 1 ? "closed" : "new", facts(id)));
            }
        }
        world.asked(Kind.CUSTOMER_REPLY, 2, null, Outcome.OK, 7);
        world.replied(7, 2);
        world.asked(Kind.NONSENSE, 0, null, Outcome.FAIL, 0);
        world.changedStatus(1, "in_progress");
        world.changedStatus(1, "closed");
        world.counters.putAll(Map.of("new", 1L, "closed", 1L));
        world.notices.add(new Notice("n1", "RECEIVED", "DELIVERED", false, 1, 1, "491701", "delivered"));
        return world;
    }

    static Map<String, String> facts(long ticket) {
        return Map.of("reference", "TK-" + ticket, "name", "Customer " + ticket);
    }

    Operation asked(Kind kind, long ticket, @Nullable String file, Outcome outcome, long result) {
        var id = history.size() + 1L;
        var text = kind.leavesText() ? "Words [run-%d] ü".formatted(id) : "";
        var operation = new Operation(id, "F00", kind, text, ticket, file, outcome, 200, result, id);
        history.add(operation);
        return operation;
    }

    void changedStatus(long ticket, String to) {
        history.add(new Operation(
                history.size() + 1L, "F00", Kind.STATUS, to, ticket, null, Outcome.OK, 200, 0, history.size()));
        changes.add(new StatusChange(ticket, true, to));
        published("TicketStatusChanged", ticket, changes.size() + 1L);
    }

    void replied(long id, long ticket) {
        replies.add(new Reply(id, ticket, false, lastText()));
        published(
                "tick.reply.events",
                "ReplyAdded",
                ticket,
                replies.stream().filter(it -> it.ticket() == ticket).count(),
                false);
    }

    void published(String type, long ticket, long version) {
        inbox.add(published(TOPIC, type, ticket, version, false));
    }

    /** A ticket's event that names files, which attachment-service has taken too. */
    void publishedWithFiles(String type, long ticket, long version) {
        var id = published(TOPIC, type, ticket, version, true);
        inbox.add(id);
        attachmentInbox.add(id);
    }

    private String published(String topic, String type, long ticket, long version, boolean withFiles) {
        var id = type + ticket + "-" + version;
        outbox.add(new OutboxRow("ticket-service", topic, Long.toString(ticket), version, id, true));
        events.add(new Event(topic, Long.toString(ticket), id, version, type, "", withFiles, false));
        return id;
    }

    /** A record that is no event. */
    void poisoned(String topic, String type) {
        events.add(new Event(topic, "poison", null, 0, type, "print", false, false));
    }

    String lastText() {
        return history.get(history.size() - 1).text();
    }

    List<Violation> violations(Invariant invariant) {
        return invariant.violations(history, seen());
    }

    List<Violation> newViolations(Invariants invariants) {
        return invariants.check(history, seen());
    }

    private Observation seen() {
        return new Observation(
                tickets,
                replies,
                changes,
                counters,
                projections,
                outbox,
                events,
                Map.of("reply-service", inbox, "attachment-service", attachmentInbox),
                waiting,
                live,
                files,
                notices,
                strays);
    }
}
