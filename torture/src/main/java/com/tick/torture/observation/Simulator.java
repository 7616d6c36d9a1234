package com.tick.torture.observation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulator's control plane: what really reached phones, and what the webhook really answered. */
public final class Simulator implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    /** Two tries that end at the same moment may be listed in either order. */
    private static final Duration OVERLAP = Duration.ofSeconds(2);

    private static final Pattern TOKEN = Pattern.compile("\\[[0-9a-z]+-[0-9]+]");
    private static final int OK = 200;
    private static final long ASKED_EVERY = 10;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final Thread asking = new Thread(this::askNowAndThen, "asking");
    private final URI base;
    private final Set<String> taken = new HashSet<>();
    private Instant latest = Instant.EPOCH.plus(OVERLAP);

    /**
     * Asks now and then what was taken, as the simulator remembers the latest tries only.
     *
     * @param base of the simulator
     */
    public Simulator(URI base) {
        this.base = base;
        asking.setDaemon(true);
        asking.start();
    }

    /** Tokens of all messages that the webhook has answered with 200 so far. */
    public synchronized Set<String> taken() throws IOException, InterruptedException {
        for (var attempt : get("/_fake/webhooks?since=" + latest.minus(OVERLAP))) {
            latest = Instant.parse(attempt.path("at").asString());
            if (attempt.path("status").asInt(0) == OK) {
                var tokens = TOKEN.matcher(attempt.path("body").asString(""));
                while (tokens.find()) {
                    taken.add(tokens.group());
                }
            }
        }
        return Set.copyOf(taken);
    }

    /** What the phones received, all customers together. */
    public JsonNode received() throws IOException, InterruptedException {
        return get("/_fake/messages");
    }

    /** Lets time pass for it, so that it delivers again what was not taken. */
    public void advance(Duration time) throws IOException, InterruptedException {
        order("/_fake/clock/advance", Map.of("duration", time.toString()));
    }

    /** Orders something of its control plane. */
    public void order(String path, Map<String, ?> order) throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(base.resolve(path))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofByteArray(JsonMapper.shared().writeValueAsBytes(order))));
    }

    /** Behaves well from now on. */
    public void forgive() throws IOException, InterruptedException {
        send(HttpRequest.newBuilder(base.resolve("/_fake/faults")).DELETE());
        send(HttpRequest.newBuilder(base.resolve("/_fake/scripts")).DELETE());
    }

    @Override
    public void close() {
        asking.interrupt();
    }

    private void askNowAndThen() {
        try {
            while (true) {
                TimeUnit.SECONDS.sleep(ASKED_EVERY);
                ask();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void ask() throws InterruptedException {
        try {
            taken();
        } catch (IOException later) {
            // asked again soon, and in the end by somebody who minds
        }
    }

    private JsonNode get(String path) throws IOException, InterruptedException {
        return send(HttpRequest.newBuilder(base.resolve(path)).GET());
    }

    private JsonNode send(HttpRequest.Builder request) throws IOException, InterruptedException {
        var answer = client.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() / 100 != OK / 100) {
            throw new IOException("the simulator answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared().readTree(answer.body());
    }
}
