package com.tick.torture.workload;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.tick.torture.history.History;
import com.tick.torture.history.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.history.Outcome;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicReference;

/** Customers on the web: open tickets, with or without files, and answer by their private links. */
final class Customer {

    private static final String KEY = "Idempotency-Key";
    private static final int PHONES_IN_A_HUNDRED = 25;

    private final Client client;
    private final History history;
    private final Desk desk;
    private final Phones phones;

    Customer(Client client, History history, Desk desk, Phones phones) {
        this.client = client;
        this.history = history;
        this.desk = desk;
        this.phones = phones;
    }

    void opensATicket(Random random) throws InterruptedException {
        var operation = history.invoke(Kind.OPEN, "The engine stands still", 0, null);
        opened(
                operation,
                client.repeat(Request.json("POST", "/api/tickets", fields(operation, random))
                        .with(KEY, key(operation))));
    }

    void opensATicketWithAFile(Random random) throws InterruptedException {
        var file = file(random);
        var operation = history.invoke(Kind.OPEN, "See the file", 0, sha256(file));
        opened(
                operation,
                client.repeat(Request.form("/api/tickets", fields(operation, random), "attachment", file)
                        .with(KEY, key(operation))));
    }

    /** As the form in the browser does: the file first, then the ticket that claims it. */
    void uploadsAheadAndOpensATicket(Random random) throws InterruptedException {
        var file = file(random);
        var upload = history.invoke(Kind.UPLOAD, "A file", 0, sha256(file));
        var uploaded = client.repeat(
                Request.form("/api/attachments", Map.of(), "file", file).with(KEY, "upload-" + upload.id()));
        history.end(upload, uploaded.outcome(), uploaded.status(), 0);
        if (uploaded.outcome() != Outcome.OK) {
            return;
        }
        var operation = history.invoke(Kind.OPEN, "See what I uploaded", 0, sha256(file));
        var body = new HashMap<String, Object>(fields(operation, random));
        body.put(
                "attachments",
                List.of(Map.of(
                        "id", uploaded.data().path("id").asString(""),
                        "claimToken", uploaded.data().path("claimToken").asString(""))));
        opened(
                operation,
                client.repeat(Request.json("POST", "/api/tickets", body).with(KEY, key(operation))));
    }

    /** A double click: the same request twice at the same moment, at two gateways. */
    void clicksTwice(Random random) throws InterruptedException {
        var operation = history.invoke(Kind.OPEN, "I clicked twice", 0, null);
        var request =
                Request.json("POST", "/api/tickets", fields(operation, random)).with(KEY, key(operation));
        var other = CompletableFuture.supplyAsync(() -> {
            try {
                return Optional.of(client.repeat(request));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return Optional.<Answer>empty();
            }
        });
        var own = client.repeat(request);
        opened(
                operation,
                other.join()
                        .filter(it -> it.outcome() == Outcome.OK && own.outcome() != Outcome.OK)
                        .orElse(own));
    }

    void sendsNonsense() throws InterruptedException {
        var operation = history.invoke(Kind.NONSENSE, "Nobody may take this", 0, null);
        var answer = client.repeat(Request.json(
                        "POST",
                        "/api/tickets",
                        Map.of("name", "Ada", "email", "not an address", "description", operation.text()))
                .with(KEY, key(operation)));
        history.end(operation, answer.outcome(), answer.status(), 0);
    }

    void answers(Random random) throws InterruptedException {
        var ticket = desk.any(random, OpenedTicket::customerAnswers);
        if (ticket.isEmpty()) {
            return;
        }
        var operation = history.invoke(
                Kind.CUSTOMER_REPLY, "It still smokes", ticket.get().id(), null);
        var answer = client.repeat(Request.json("POST", "/api/track/replies", Map.of("message", operation.text()))
                .with("X-Ticket-Token", ticket.get().link())
                .with(KEY, key(operation)));
        history.end(
                operation,
                answer.outcome(),
                answer.status(),
                answer.data().path("id").asLong(0));
    }

    private void opened(Operation operation, Answer answer) {
        var id = answer.data().path("id").asLong(0);
        history.end(operation, answer.outcome(), answer.status(), id);
        if (answer.outcome() == Outcome.OK) {
            var url = answer.data().path("trackingUrl").asString("");
            desk.add(new OpenedTicket(id, url.substring(url.indexOf('#') + 1), new AtomicReference<>("new")));
        }
    }

    private Map<String, String> fields(Operation operation, Random random) {
        var fields = new HashMap<>(
                Map.of("name", "Ada Lovelace", "email", "ada@example.com", "description", operation.text()));
        if (random.nextInt(100) < PHONES_IN_A_HUNDRED) {
            fields.put("mobile", "+" + phones.next());
        }
        return fields;
    }

    static String key(Operation operation) {
        return operation.token();
    }

    static byte[] file(Random random) {
        return "What the customer saw: %016x%016x\n"
                .formatted(random.nextLong(), random.nextLong())
                .repeat(1 + random.nextInt(200))
                .getBytes(UTF_8);
    }

    static String sha256(byte[] file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
