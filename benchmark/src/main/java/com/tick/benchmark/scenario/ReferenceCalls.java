package com.tick.benchmark.scenario;

import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.http.HttpDsl.ByteArrayBodyPart;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Session;
import java.net.URI;
import java.util.Map;
import java.util.function.Function;

/** The same requests to the reference, which knows neither agents nor sessions. */
public record ReferenceCalls(URI desk, TicketNumbers seeded) implements DeskCalls {

    private static final String SUFFIX = " (reference)";
    private static final int CREATED = 201;
    private static final int OK = 200;

    @Override
    public ChainBuilder create() {
        return post("create", "/api/tickets", session -> Bodies.json(Bodies.ticket()));
    }

    @Override
    public ChainBuilder createWithFile() {
        var request = http("create with file" + SUFFIX)
                .post(desk.resolve("/api/tickets").toString());
        for (var field : Bodies.ticket().entrySet()) {
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
        return get("view", session -> "/api/tickets/" + seeded.any());
    }

    @Override
    public ChainBuilder reply() {
        return post(
                "reply",
                "/api/replies",
                session -> Bodies.json(Map.of(
                        "ticketId",
                        seeded.withoutPhone(),
                        "agentName",
                        "Agent",
                        "message",
                        "Please update to the newest version and try once more.")));
    }

    @Override
    public ChainBuilder firstPage() {
        return get("first page", session -> "/api/tickets?limit=50&total=true");
    }

    @Override
    public ChainBuilder ofStatus(String status) {
        return get("status " + status, session -> "/api/tickets?limit=50&status=" + status);
    }

    @Override
    public ChainBuilder deepPage() {
        return get("page 101", session -> "/api/tickets?limit=50&page=101");
    }

    private ChainBuilder post(String name, String path, Function<Session, String> body) {
        return exec(http(name + SUFFIX)
                .post(desk.resolve(path).toString())
                .header("Content-Type", "application/json")
                .body(StringBody(body))
                .check(status().is(CREATED)));
    }

    private ChainBuilder get(String name, Function<Session, String> path) {
        return exec(http(name + SUFFIX)
                .get(session -> desk.resolve(path.apply(session)).toString())
                .check(status().is(OK)));
    }
}
