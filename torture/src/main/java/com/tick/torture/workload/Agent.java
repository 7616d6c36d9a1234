package com.tick.torture.workload;

import com.tick.torture.history.History;
import com.tick.torture.history.Kind;
import com.tick.torture.history.Outcome;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Agents at their desk: answer and change statuses. */
final class Agent {

    private static final List<String> STATUSES = List.of("new", "in_progress", "closed");

    private final Client client;
    private final History history;
    private final Desk desk;
    private final String session;

    Agent(Client client, History history, Desk desk, String session) {
        this.client = client;
        this.history = history;
        this.desk = desk;
        this.session = session;
    }

    void answers(Random random) throws InterruptedException {
        var ticket = desk.any(random, it -> true);
        if (ticket.isEmpty()) {
            return;
        }
        var operation = history.invoke(
                Kind.AGENT_REPLY, "The pistons are on their way", ticket.get().id(), null);
        var answer = client.repeat(Request.json(
                        "POST", "/api/replies", Map.of("ticketId", ticket.get().id(), "message", operation.text()))
                .with("Cookie", session)
                .with("Idempotency-Key", Customer.key(operation)));
        history.end(
                operation,
                answer.outcome(),
                answer.status(),
                answer.data().path("id").asLong(0));
    }

    /** Whoever came by WhatsApp may be answered there in free words, as he has just written. */
    void looksWhoCameByWhatsApp() throws InterruptedException {
        var answer = client.once(
                Request.get("/api/tickets?channel=whatsapp&limit=20").with("Cookie", session));
        for (var ticket : answer.data()) {
            desk.add(OpenedTicket.found(ticket.path("id").asLong()));
        }
    }

    /**
     * Asked once: the request carries no key, and one that was held up somewhere may still take effect after a later
     * one. A ticket of which nobody can tell is left alone from then on.
     */
    void changesAStatus(Random random) throws InterruptedException {
        var found = desk.any(random, it -> it.statusChanges() && it.status().get() != null);
        if (found.isEmpty()) {
            return;
        }
        var ticket = found.get();
        var now = ticket.status().getAndSet(null);
        if (now == null) {
            return;
        }
        var next = STATUSES.get((STATUSES.indexOf(now) + 1 + random.nextInt(2)) % STATUSES.size());
        var operation = history.invoke(Kind.STATUS, next, ticket.id(), null);
        var answer =
                client.once(Request.json("PUT", "/api/tickets/%d/status".formatted(ticket.id()), Map.of("status", next))
                        .with("Cookie", session));
        // what was not heard has not happened
        var outcome = answer.outcome() == Outcome.OPEN ? Outcome.FAIL : answer.outcome();
        history.end(operation, outcome, answer.status(), 0);
        if (outcome != Outcome.UNKNOWN) {
            ticket.status().set(outcome == Outcome.OK ? next : now);
        }
    }
}
