package com.tick.torture.workload;

import com.tick.torture.history.History;
import com.tick.torture.history.Kind;
import com.tick.torture.history.Operation;
import com.tick.torture.history.Outcome;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;

/** Customers' phones: each number belongs to one customer of this run. */
final class Phones {

    private static final int WRITERS = 40;

    /** One message of so many is a file. */
    private static final int EVERY = 4;

    private final Client simulator;
    private final History history;
    private final AtomicLong numbers;
    private final List<String> writers = new ArrayList<>();

    /** @param first where the numbers begin; later runs on the same data begin elsewhere */
    Phones(Client simulator, History history, long first) {
        this.simulator = simulator;
        this.history = history;
        this.numbers = new AtomicLong(first);
    }

    /** A number in digits that nobody has. */
    String next() {
        return "49170%07d".formatted(numbers.incrementAndGet() % 10_000_000);
    }

    /** A new customer, or one who has written before; whether Tick took it is asked at the end of the round. */
    void write(Random random) throws InterruptedException {
        if (random.nextInt(EVERY) == 0) {
            sendFile(random);
            return;
        }
        var operation = history.invoke(Kind.WHATSAPP, "My order never came", 0, null);
        send(operation, Map.of("from", writer(random), "type", "text", "text", operation.text()));
    }

    private void sendFile(Random random) throws InterruptedException {
        var file = Customer.file(random);
        var operation = history.invoke(Kind.WHATSAPP, "See the file", 0, Customer.sha256(file));
        send(
                operation,
                Map.of(
                        "from",
                        writer(random),
                        "type",
                        "document",
                        "text",
                        operation.text(),
                        "fileName",
                        "note.txt",
                        "contentType",
                        "text/plain",
                        "data",
                        Base64.getEncoder().encodeToString(file)));
    }

    private void send(Operation operation, Map<String, String> order) throws InterruptedException {
        var answer = simulator.once(Request.json("POST", "/_fake/inbound", order));
        if (answer.outcome() != Outcome.OK) {
            history.end(operation, Outcome.UNKNOWN, answer.status(), 0);
        }
    }

    private synchronized String writer(Random random) {
        if (writers.size() < WRITERS || random.nextInt(4) == 0) {
            writers.add(next());
            return writers.get(writers.size() - 1);
        }
        return writers.get(writers.size() - 1 - random.nextInt(WRITERS));
    }
}
