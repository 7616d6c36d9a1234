package com.tick.benchmark.scenario;

import static io.gatling.javaapi.core.CoreDsl.ByteArrayBody;
import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jsonPath;
import static io.gatling.javaapi.http.HttpDsl.ByteArrayBodyPart;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import io.gatling.javaapi.http.HttpRequestActionBuilder;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;

/**
 * Requests to Tick, all through its gateway.
 *
 * @param cookies of agents who are signed in
 * @param deepCursor where the first 5,000 tickets of the list end
 */
public record TickCalls(URI gateway, List<String> cookies, TicketNumbers seeded, String deepCursor)
        implements DeskCalls {

    private static final AtomicInteger TURN = new AtomicInteger();
    private static final int CREATED = 201;
    private static final int OK = 200;

    public TickCalls {
        cookies = List.copyOf(cookies);
    }

    @Override
    public ChainBuilder create() {
        return exec(post("create", "/api/tickets", session -> Bodies.json(Bodies.ticket())));
    }

    /** With a number, so that WhatsApp confirms it. */
    ChainBuilder createWithPhone(Function<Session, String> phone) {
        return exec(post("create with phone", "/api/tickets", session -> {
            var fields = new HashMap<>(Bodies.ticket());
            fields.put("mobile", phone.apply(session));
            return Bodies.json(fields);
        }));
    }

    /** Keeps the new ticket's number in the session. */
    ChainBuilder createAndKeep(String name) {
        return exec(post("create", "/api/tickets", session -> Bodies.json(Bodies.ticket()))
                .check(jsonPath("$.data.id").ofLong().saveAs(name)));
    }

    @Override
    public ChainBuilder createWithFile() {
        var fields = Bodies.ticket();
        var request =
                http("create with file").post(gateway.resolve("/api/tickets").toString());
        for (var field : fields.entrySet()) {
            request = request.formParam(field.getKey(), field.getValue());
        }
        return exec(request.bodyPart(ByteArrayBodyPart("attachment", Bodies.FILE)
                        .fileName("note.txt")
                        .contentType("text/plain"))
                .asMultipartForm()
                .check(status().is(CREATED)));
    }

    @Override
    public ChainBuilder view() {
        return exec(get("view", session -> "/api/tickets/" + seeded.any()));
    }

    @Override
    public ChainBuilder reply() {
        return exec(post(
                        "reply",
                        "/api/replies",
                        session -> Bodies.json(Map.of(
                                "ticketId",
                                seeded.withoutPhone(),
                                "message",
                                "Please update to the newest version and try once more.")))
                .header("Cookie", session -> cookie()));
    }

    @Override
    public ChainBuilder firstPage() {
        return list("first page", "").exec(counts());
    }

    ChainBuilder counts() {
        return exec(get("counts", session -> "/api/tickets/counts"));
    }

    @Override
    public ChainBuilder ofStatus(String status) {
        return list("status " + status, "&status=" + status);
    }

    @Override
    public ChainBuilder deepPage() {
        return list("page 101", "&after=" + encoded(deepCursor));
    }

    /** The first 50 of whatever the parameters select. */
    ChainBuilder list(String name, String parameters) {
        return exec(get(name, session -> "/api/tickets?limit=50" + parameters));
    }

    ChainBuilder search(String name, Function<Session, String> words) {
        return exec(get(name, session -> "/api/tickets?limit=50&q=" + encoded(words.apply(session))));
    }

    /** As WhatsApp does it: the signature is over the exact bytes. */
    ChainBuilder webhook() {
        return exec(http("webhook")
                .post(gateway.resolve("/api/whatsapp/webhook").toString())
                .header("Content-Type", "application/json")
                .header("X-Hub-Signature-256", session -> session.getString("signature"))
                .body(ByteArrayBody(session -> session.<byte[]>get("webhook")))
                .check(status().is(OK)));
    }

    private HttpRequestActionBuilder post(String name, String path, Function<Session, String> body) {
        return http(name)
                .post(gateway.resolve(path).toString())
                .header("Content-Type", "application/json")
                .body(StringBody(body))
                .check(status().is(CREATED));
    }

    private HttpRequestActionBuilder get(String name, Function<Session, String> path) {
        return http(name)
                .get(session -> gateway.resolve(path.apply(session)).toString())
                .header("Cookie", session -> cookie())
                .check(status().is(OK));
    }

    /** Agents take turns. */
    private String cookie() {
        return cookies.get(Math.floorMod(TURN.getAndIncrement(), cookies.size()));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
