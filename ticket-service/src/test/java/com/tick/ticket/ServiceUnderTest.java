package com.tick.ticket;

import com.tick.events.ticket.TicketCreated;
import com.tick.support.outbox.Outbox;
import com.tick.support.test.TestTokens;
import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.Agents;
import com.tick.ticket.agent.Passwords;
import com.tick.ticket.agent.Role;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.LongFunction;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The service as its neighbours use it: HTTP with internal tokens, events through the broker. */
@Component
public class ServiceUnderTest {

    public static final String PASSWORD = "correct horse battery staple";

    static final String BOUNDARY = "test-boundary";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Environment environment;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final Agents agents;
    private final Passwords passwords;
    private final TransactionTemplate transaction;

    ServiceUnderTest(
            Environment environment,
            JdbcClient jdbc,
            Outbox outbox,
            Agents agents,
            Passwords passwords,
            PlatformTransactionManager transactions) {
        this.environment = environment;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.agents = agents;
        this.passwords = passwords;
        this.transaction = new TransactionTemplate(transactions);
    }

    /** An answer with its body read as JSON. */
    public record Answer(HttpResponse<String> http, JsonNode body) {

        public int status() {
            return http.statusCode();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        /** The text at a JSON pointer; empty when there is none. */
        public String text(String pointer) {
            return body.at(pointer).asString("");
        }

        public long number(String pointer) {
            return body.at(pointer).asLong();
        }
    }

    public Answer createJson(String body, String... headers) {
        return send("POST", "/api/tickets", anyone(), "application/json", BodyPublishers.ofString(body), headers);
    }

    public Answer createForm(String body, String... headers) {
        return send(
                "POST",
                "/api/tickets",
                anyone(),
                "application/x-www-form-urlencoded",
                BodyPublishers.ofString(body),
                headers);
    }

    /** With the parts byte by byte, in whatever encoding. */
    public Answer createMultipart(byte[] parts) {
        var end = ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.US_ASCII);
        return send(
                "POST",
                "/api/tickets",
                anyone(),
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofByteArrays(List.of(parts, end)));
    }

    public Answer createMultipart(String parts, String... headers) {
        return send(
                "POST",
                "/api/tickets",
                anyone(),
                "multipart/form-data; boundary=" + BOUNDARY,
                BodyPublishers.ofString(parts + "--" + BOUNDARY + "--\r\n"),
                headers);
    }

    public static String field(String name, String value) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n".formatted(BOUNDARY, name, value);
    }

    public static String file(String field, String name, String content) {
        return "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n%s\r\n"
                .formatted(BOUNDARY, field, name, content);
    }

    /** A ticket whose fields do not matter. */
    public long anOpenTicket() {
        return anOpenTicket("Printer on fire");
    }

    public long anOpenTicket(String description) {
        return anOpenTicket(description, UUID.randomUUID().toString());
    }

    public long anOpenTicket(String description, String issueType) {
        var created = createJson(
                """
                {"name":"Ada Lovelace","email":"ada@example.org","description":"%s","issueType":"%s"}
                """
                        .formatted(description, issueType));
        return created.number("/data/id");
    }

    public long aTicketOf(String name, String issueType) {
        var created = createJson(
                """
                {"name":"%s","email":"ada@example.org","description":"x","issueType":"%s"}
                """
                        .formatted(name, issueType));
        return created.number("/data/id");
    }

    public long aClosedTicket() {
        var id = anOpenTicket();
        changeStatus(id, "closed");
        return id;
    }

    public Answer changeStatus(long id, String status, String... headers) {
        return put("/api/tickets/" + id + "/status", agent(), "{\"status\":\"" + status + "\"}", headers);
    }

    public Answer get(String path, String bearer) {
        return send("GET", path, bearer, "", BodyPublishers.noBody());
    }

    /** An answer that is not JSON. */
    public HttpResponse<String> getText(String path, String bearer) {
        return exchange("GET", path, bearer, "", BodyPublishers.noBody());
    }

    public Answer post(String path, String bearer, String body, String... headers) {
        return send("POST", path, bearer, "application/json", BodyPublishers.ofString(body), headers);
    }

    public Answer delete(String path, String bearer) {
        return send("DELETE", path, bearer, "", BodyPublishers.noBody());
    }

    public Answer put(String path, String bearer, String body, String... headers) {
        return send("PUT", path, bearer, "application/json", BodyPublishers.ofString(body), headers);
    }

    public static String anyone() {
        return anyoneAt("somewhere");
    }

    public static String anyoneAt(String address) {
        return TestTokens.bearer("ticket-service", "anonymous", Map.of("addr", address), "anyone");
    }

    public static String viewer() {
        return agent(1, "anyone", "viewer");
    }

    public static String agent() {
        return agent(1, "anyone", "viewer", "agent");
    }

    /** The admin whom the settings name, who was there first and has just confirmed the password. */
    public static String admin() {
        return adminOf(1);
    }

    public static String adminOf(long id) {
        var until = Instant.now().plusSeconds(600).getEpochSecond();
        return TestTokens.bearer(
                "ticket-service",
                "agent:" + id,
                Map.of("name", "Grace", "addr", "desk", "confirmed_until", Long.toString(until)),
                "anyone",
                "viewer",
                "agent",
                "admin");
    }

    /** The same, who has confirmed nothing. */
    public static String unconfirmedAdmin() {
        return agent(1, "anyone", "viewer", "agent", "admin");
    }

    /** A program with a token that may write. */
    public static String program() {
        return TestTokens.bearer(
                "ticket-service",
                "token:7",
                Map.of("name", "Monitoring", "addr", "cloud"),
                "anyone",
                "viewer",
                "agent");
    }

    public static String agent(long id, String... scopes) {
        return TestTokens.bearer("ticket-service", "agent:" + id, Map.of("name", "Grace", "addr", "desk"), scopes);
    }

    /** An agent in a session of theirs. */
    public static String signedIn(long agentId, long sessionId, String... scopes) {
        return TestTokens.bearer(
                "ticket-service",
                "agent:" + agentId,
                Map.of("name", "Grace", "addr", UUID.randomUUID().toString(), "session", Long.toString(sessionId)),
                scopes);
    }

    public Answer login(String email, String password) {
        return post(
                "/api/auth/login",
                anyoneAt(UUID.randomUUID().toString()),
                "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
    }

    /** The secret of the session that a login has opened. */
    public static String sessionOf(Answer login) {
        return login.header("Set-Cookie").replaceFirst("tick=([^;]*);.*", "$1");
    }

    /** Asks as the gateway does. */
    public Answer resolve(String kind, String credential) {
        return post(
                "/internal/principals",
                service("principals.resolve"),
                "{\"kind\":\"%s\",\"credential\":\"%s\"}".formatted(kind, credential));
    }

    public static String customer(long ticketId) {
        return TestTokens.bearer(
                "ticket-service",
                "customer:" + ticketId,
                Map.of("ticket", Long.toString(ticketId), "addr", "somewhere"),
                "anyone",
                "customer");
    }

    public static String service(String scope) {
        return TestTokens.bearer("ticket-service", "service:test", scope);
    }

    /** An agent of their own, whose password is {@link #PASSWORD}. */
    public Agent anAgent(Role role) {
        var agent =
                new Agent("Grace", UUID.randomUUID() + "@example.org", passwords.hash(PASSWORD), role, Instant.EPOCH);
        agents.save(agent);
        return agent;
    }

    /** Lets the relay carry an event to the topic, from which this service reads it like one of its neighbours'. */
    public void publish(String topic, String key, LongFunction<SpecificRecord> event) {
        transaction.executeWithoutResult(it -> outbox.append(topic, key, event));
    }

    /** The events of a ticket, by their type, in their order. */
    public List<String> published(long ticketId) {
        return jdbc
                .sql(
                        "select event_type from outbox where topic = 'tick.ticket.events' and record_key = ? order by version")
                .param(Long.toString(ticketId))
                .query(String.class)
                .list()
                .stream()
                .map(it -> it.substring(it.lastIndexOf('.') + 1))
                .toList();
    }

    public TicketCreated createdEvent(long ticketId) {
        var payload = jdbc.sql(
                        "select payload from outbox where topic = 'tick.ticket.events' and record_key = ? order by version limit 1")
                .param(Long.toString(ticketId))
                .query(byte[].class)
                .single();
        try {
            return TicketCreated.fromByteBuffer(ByteBuffer.wrap(payload));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    public long rows(String table) {
        return jdbc.sql("select count(*) from " + table).query(Long.class).single();
    }

    private Answer send(
            String method, String path, String bearer, String contentType, BodyPublisher body, String... headers) {
        var answer = exchange(method, path, bearer, contentType, body, headers);
        return new Answer(answer, json.readTree(answer.body()));
    }

    private HttpResponse<String> exchange(
            String method, String path, String bearer, String contentType, BodyPublisher body, String... headers) {
        var uri = URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
        var request = HttpRequest.newBuilder(uri)
                .timeout(Duration.ofSeconds(60))
                .header("Authorization", bearer)
                .method(method, body);
        if (!contentType.isEmpty()) {
            request.header("Content-Type", contentType);
        }
        if (headers.length > 0) {
            request.headers(headers);
        }
        try {
            return http.send(request.build(), BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
