package com.tick.benchmark.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Customers' phones in the simulator. */
final class Phones {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI simulator;

    Phones(URI simulator) {
        this.simulator = simulator;
    }

    /** When the first message came to each number. */
    Map<String, Instant> received() throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(simulator.resolve("/_fake/messages"))
                .timeout(PATIENCE)
                .build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofInputStream());
        var first = new HashMap<String, Instant>();
        try (var body = response.body()) {
            for (var message : JsonMapper.shared().readTree(body)) {
                first.putIfAbsent(
                        message.path("to").asString(),
                        Instant.parse(message.path("at").asString()));
            }
        }
        return first;
    }
}
