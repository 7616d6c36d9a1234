package com.tick.benchmark.stack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How agents get in: as everybody does, through the login. */
public final class Sessions {

    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final int OK = 200;

    private Sessions() {}

    /** The cookie of a new session. */
    public static String signIn(URI gateway, String email, String password) throws IOException, InterruptedException {
        var body = JsonMapper.shared().writeValueAsString(Map.of("email", email, "password", password));
        var request = HttpRequest.newBuilder(gateway.resolve("/api/auth/login"))
                .timeout(PATIENCE)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var response = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (response.statusCode() != OK) {
            throw new IOException("Signing in was answered with " + response.statusCode());
        }
        return response.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }
}
