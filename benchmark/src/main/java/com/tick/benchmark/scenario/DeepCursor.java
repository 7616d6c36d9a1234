package com.tick.benchmark.scenario;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import tools.jackson.databind.json.JsonMapper;

/** Walks into the list as somebody who scrolls: there is no other way to a page's cursor. */
public final class DeepCursor {

    private static final int PAGES = 100;
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private DeepCursor() {}

    /** Where 100 pages of 50 end, or as many as there are. */
    public static String find(URI gateway, String cookie) throws IOException, InterruptedException {
        var client = HttpClient.newHttpClient();
        var cursor = "";
        for (var page = 0; page < PAGES; page++) {
            var path = "/api/tickets?limit=50"
                    + (cursor.isEmpty() ? "" : "&after=" + URLEncoder.encode(cursor, StandardCharsets.UTF_8));
            var request = HttpRequest.newBuilder(gateway.resolve(path))
                    .timeout(PATIENCE)
                    .header("Cookie", cookie)
                    .build();
            var response = client.send(request, HttpResponse.BodyHandlers.ofString());
            var next = JsonMapper.shared()
                    .readTree(response.body())
                    .path("page")
                    .path("next")
                    .asString("");
            if (next.isEmpty()) {
                return cursor;
            }
            cursor = next;
        }
        return cursor;
    }
}
