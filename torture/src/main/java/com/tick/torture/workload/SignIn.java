package com.tick.torture.workload;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** How an agent gets in. */
public final class SignIn {

    private static final int OK = 200;

    private SignIn() {}

    /** The cookie of a new session. */
    public static String at(URI gateway, String email, String password) throws IOException, InterruptedException {
        var body = JsonMapper.shared().writeValueAsString(Map.of("email", email, "password", password));
        var request = HttpRequest.newBuilder(gateway.resolve("/api/auth/login"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        var answer = HttpClient.newHttpClient().send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() != OK) {
            throw new IOException("signing in was answered with " + answer.statusCode());
        }
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
    }
}
