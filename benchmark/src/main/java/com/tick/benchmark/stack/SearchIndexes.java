package com.tick.benchmark.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import tools.jackson.databind.json.JsonMapper;

/** The services' search indexes, which follow what is seeded. */
public final class SearchIndexes {

    private static final List<String> SERVICES = List.of("ticket-service", "reply-service");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final Duration BETWEEN_LOOKS = Duration.ofMillis(500);

    private SearchIndexes() {}

    /** Waits until both have everything. */
    public static void await(URI gateway, String adminsCookie, Duration patience)
            throws IOException, InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        for (var service : SERVICES) {
            while (!isCurrent(gateway, adminsCookie, service)) {
                if (System.nanoTime() > end) {
                    throw new IOException("The search index of " + service + " is still behind");
                }
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS.toMillis());
            }
        }
    }

    private static boolean isCurrent(URI gateway, String cookie, String service)
            throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(gateway.resolve("/api/search-index/" + service))
                .timeout(PATIENCE)
                .header("Cookie", cookie)
                .build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        return JsonMapper.shared().readTree(response.body()).at("/data/current").asBoolean();
    }
}
