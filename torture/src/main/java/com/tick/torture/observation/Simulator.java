package com.tick.torture.observation;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The simulator's control plane: what really reached phones, and what the webhook really answered. */
public final class Simulator {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Pattern TOKEN = Pattern.compile("\\[[0-9a-z]+-[0-9]+]");
    private static final int OK = 200;

    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private final URI base;
    private final Set<String> taken = new HashSet<>();

    /** @param base of the simulator */
    public Simulator(URI base) {
        this.base = base;
    }

    /** Tokens of all messages that the webhook has answered with 200 so far. */
    public Set<String> taken() throws IOException, InterruptedException {
        for (var attempt : get("/_fake/webhooks")) {
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
