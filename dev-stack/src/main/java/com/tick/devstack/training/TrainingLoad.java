package com.tick.devstack.training;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.regex.Pattern;

/**
 * A little of everything that a desk does all day, so that what is archived is what will be needed: tickets by form and
 * by WhatsApp, with and without a file, lists, views, replies and changes of status.
 */
public final class TrainingLoad {

    private static final int ROUNDS = 150;
    private static final Duration TIMEOUT = Duration.ofSeconds(60);
    private static final Pattern ID = Pattern.compile("\"id\":(\\d+)");

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .cookieHandler(new CookieManager())
            .build();

    private final String gateway;
    private final String simulator;

    /** For the stack behind these ports. */
    public TrainingLoad(int gateway, int simulator) {
        this.gateway = "http://localhost:" + gateway;
        this.simulator = "http://localhost:" + simulator;
    }

    /** Works until everything was done a few times. */
    public void run(String email, String password) throws IOException, InterruptedException {
        json("POST", gateway + "/api/auth/login", "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
        var failures = 0;
        for (var round = 0; round < ROUNDS; round++) {
            try {
                work(round);
            } catch (IOException busy) {
                failures++;
                if (failures > ROUNDS / 2) {
                    throw busy;
                }
            }
        }
    }

    private void work(int round) throws IOException, InterruptedException {
        var ticket = open(round);
        get("/api/tickets/" + ticket);
        get("/api/tickets?limit=20");
        get("/api/replies/" + ticket);
        if (round % 3 == 0) {
            json(
                    "POST",
                    gateway + "/api/replies",
                    "{\"ticketId\":%s,\"message\":\"We look into it\"}".formatted(ticket));
        }
        if (round % 5 == 0) {
            withFile(round);
            fromThePhone(round);
        }
    }

    private String open(int round) throws IOException, InterruptedException {
        var ticket =
                """
                {"name":"Ada Lovelace","email":"ada%d@example.com","mobile":"+4917000%05d","description":"The engine stands still","issueType":"technical"}"""
                        .formatted(round, round);
        var body = json("POST", gateway + "/api/tickets", ticket);
        var id = ID.matcher(body);
        if (!id.find()) {
            throw new IOException("a ticket was not opened: " + body);
        }
        return id.group(1);
    }

    private void withFile(int round) throws IOException, InterruptedException {
        var form =
                """
                --b\r
                Content-Disposition: form-data; name="name"\r
                \r
                Grace Hopper\r
                --b\r
                Content-Disposition: form-data; name="email"\r
                \r
                grace%d@example.com\r
                --b\r
                Content-Disposition: form-data; name="description"\r
                \r
                There is a moth in it\r
                --b\r
                Content-Disposition: form-data; name="attachment"; filename="log.txt"\r
                Content-Type: text/plain\r
                \r
                moth\r
                --b--\r
                """
                        .formatted(round);
        send("POST", gateway + "/api/tickets", "multipart/form-data; boundary=b", form);
    }

    private void fromThePhone(int round) throws IOException, InterruptedException {
        var message = "{\"from\":\"4917000%05d\",\"type\":\"text\",\"text\":\"Is anybody there?\"}".formatted(round);
        json("POST", simulator + "/_fake/inbound", message);
    }

    private void get(String path) throws IOException, InterruptedException {
        answer(HttpRequest.newBuilder(URI.create(gateway + path)).GET());
    }

    private String json(String method, String url, String body) throws IOException, InterruptedException {
        return send(method, url, "application/json", body);
    }

    private String send(String method, String url, String type, String body) throws IOException, InterruptedException {
        return answer(HttpRequest.newBuilder(URI.create(url))
                .header("Content-Type", type)
                .method(method, HttpRequest.BodyPublishers.ofString(body, UTF_8)));
    }

    private String answer(HttpRequest.Builder request) throws IOException, InterruptedException {
        var built = request.timeout(TIMEOUT).build();
        var answer = client.send(built, HttpResponse.BodyHandlers.ofString(UTF_8));
        if (answer.statusCode() >= 300) {
            throw new IOException(
                    "%s %s answered %d".formatted(built.method(), built.uri().getPath(), answer.statusCode()));
        }
        return answer.body();
    }
}
