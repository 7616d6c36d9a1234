package com.tick.attachment;

import com.tick.attachment.attachment.web.Names;
import com.tick.support.outbox.Outbox;
import com.tick.support.test.TestTokens;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
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

    static final String BOUNDARY = "test-boundary";

    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final JsonMapper json = JsonMapper.builder().build();
    private final Environment environment;
    private final JdbcClient jdbc;
    private final Outbox outbox;
    private final TransactionTemplate transaction;

    ServiceUnderTest(Environment environment, JdbcClient jdbc, Outbox outbox, PlatformTransactionManager transactions) {
        this.environment = environment;
        this.jdbc = jdbc;
        this.outbox = outbox;
        this.transaction = new TransactionTemplate(transactions);
    }

    public HttpResponse<byte[]> store(String name, byte[] content) {
        return store(name, BodyPublishers.ofByteArray(content));
    }

    public HttpResponse<byte[]> store(String name, BodyPublisher content) {
        return storeAs(Names.encode(name), content);
    }

    /** With the name as it stands in the header. */
    public HttpResponse<byte[]> storeAs(String encodedName, BodyPublisher content) {
        return send(request("/internal/attachments")
                .header("Authorization", service("attachments.store"))
                .header("X-File-Name", encodedName)
                .POST(content));
    }

    public UUID stored(String name, byte[] content) {
        return UUID.fromString(body(store(name, content)).get("id").asString());
    }

    public HttpResponse<byte[]> upload(String address, byte[] form) {
        return send(upload(address, BodyPublishers.ofByteArray(form), List.of()));
    }

    public HttpResponse<byte[]> upload(String address, byte[] form, String key) {
        return send(upload(address, BodyPublishers.ofByteArray(form), List.of("Idempotency-Key", key)));
    }

    public HttpResponse<byte[]> upload(String address, BodyPublisher form) {
        return send(upload(address, form, List.of()));
    }

    private HttpRequest.Builder upload(String address, BodyPublisher form, List<String> headers) {
        var request = request("/api/attachments")
                .header(
                        "Authorization",
                        TestTokens.bearer("attachment-service", "anonymous", Map.of("addr", address), "anyone"))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(form);
        return headers.isEmpty() ? request : request.headers(headers.toArray(String[]::new));
    }

    /** With the private link of a ticket. */
    public HttpResponse<byte[]> uploadForReply(long ticketId, byte[] form) {
        return send(request("/api/track/attachments")
                .header("Authorization", customer(ticketId))
                .header("Content-Type", "multipart/form-data; boundary=" + BOUNDARY)
                .POST(BodyPublishers.ofByteArray(form)));
    }

    /** For a ticket that is not there yet. */
    public HttpResponse<byte[]> claim(String items) {
        return claimAs("{\"items\":[" + items + "]}");
    }

    public HttpResponse<byte[]> claim(String items, long ticketId) {
        return claimAs("{\"items\":[" + items + "],\"ticketId\":" + ticketId + "}");
    }

    private HttpResponse<byte[]> claimAs(String body) {
        return send(request("/internal/attachments/claims")
                .header("Authorization", service("attachments.claim"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body)));
    }

    /** As a channel brings it. */
    public HttpResponse<byte[]> bring(UUID id, String name, byte[] content) {
        return send(request("/internal/attachments/inbound/" + id)
                .header("Authorization", service("attachments.store"))
                .header("X-File-Name", Names.encode(name))
                .PUT(BodyPublishers.ofByteArray(content)));
    }

    /** As a channel says that it does not come. */
    public HttpResponse<byte[]> cannotBring(UUID id, String name, String reason) {
        return send(request("/internal/attachments/inbound/" + id + "/absence")
                .header("Authorization", service("attachments.store"))
                .header("Content-Type", "application/json")
                .PUT(BodyPublishers.ofString("{\"name\":\"%s\",\"reason\":\"%s\"}".formatted(name, reason))));
    }

    public HttpResponse<byte[]> get(String path, String bearer, String... headers) {
        var request = request(path).header("Authorization", bearer);
        if (headers.length > 0) {
            request.headers(headers);
        }
        return send(request.GET());
    }

    public static String agent() {
        return TestTokens.bearer("attachment-service", "agent:1", "anyone", "viewer", "agent");
    }

    public static String admin() {
        return TestTokens.bearer("attachment-service", "agent:2", "anyone", "viewer", "agent", "admin");
    }

    public static String customer(long ticketId) {
        return TestTokens.bearer(
                "attachment-service",
                "customer:" + ticketId,
                Map.of("ticket", Long.toString(ticketId), "addr", "somewhere"),
                "anyone",
                "customer");
    }

    public static String service(String scope) {
        return TestTokens.bearer("attachment-service", "service:test", scope);
    }

    /** A form with one file part, its name as it stands on the wire. */
    public static byte[] form(String field, String name, byte[] content) {
        return joined(part(field, name, content), end());
    }

    /** The same, with the name's bytes in whatever encoding. */
    public static byte[] form(String field, byte[] name, byte[] content) {
        return joined(part(field, name, content), end());
    }

    public static byte[] part(String field, String name, byte[] content) {
        return part(field, name.getBytes(StandardCharsets.UTF_8), content);
    }

    private static byte[] part(String field, byte[] name, byte[] content) {
        var before = "--%s\r\nContent-Disposition: form-data; name=\"%s\"; filename=\"".formatted(BOUNDARY, field);
        return joined(ascii(before), name, ascii("\"\r\n\r\n"), content, ascii("\r\n"));
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    public static byte[] end() {
        return ("--" + BOUNDARY + "--\r\n").getBytes(StandardCharsets.UTF_8);
    }

    public static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    public JsonNode body(HttpResponse<byte[]> answer) {
        return json.readTree(answer.body());
    }

    /** Lets the relay carry an event to the topic, from which this service reads it like one of its neighbours'. */
    public void publish(String topic, long ticketId, LongFunction<SpecificRecord> event) {
        transaction.executeWithoutResult(it -> outbox.append(topic, Long.toString(ticketId), event));
    }

    /** The events of this ticket that the service has published, by their type. */
    public List<String> published(long ticketId) {
        return jdbc
                .sql(
                        "select event_type from outbox where topic = 'tick.attachment.events' and record_key = ? order by version")
                .param(Long.toString(ticketId))
                .query(String.class)
                .list()
                .stream()
                .map(it -> it.substring(it.lastIndexOf('.') + 1))
                .toList();
    }

    public String state(UUID id) {
        return jdbc.sql("select state from attachments where id = ?")
                .param(id.toString())
                .query(String.class)
                .optional()
                .orElse("GONE");
    }

    public String contentState(UUID id) {
        return jdbc.sql("select content_state from attachments where id = ?")
                .param(id.toString())
                .query(String.class)
                .single();
    }

    /** Lets a file look as if nothing had happened to it for so long. */
    public void age(UUID id, Duration by) {
        transaction.executeWithoutResult(it -> jdbc.sql(
                        "update attachments set state_since = date_sub(state_since, interval ? second) where id = ?")
                .params(by.toSeconds(), id.toString())
                .update());
    }

    /** Lets a file look as if its bytes had last been checked so long ago. */
    public void uncheck(UUID id, Duration by) {
        transaction.executeWithoutResult(it -> jdbc.sql(
                        "update attachments set checked_at = date_sub(checked_at, interval ? second) where id = ?")
                .params(by.toSeconds(), id.toString())
                .update());
    }

    /** What is kept to answer repeated requests with. */
    public List<String> storedAnswers() {
        return jdbc.sql("select answer from idempotency_keys where answer is not null")
                .query(String.class)
                .list();
    }

    public long rows() {
        return jdbc.sql("select count(*) from attachments").query(Long.class).single();
    }

    public URI uri(String path) {
        return URI.create("http://127.0.0.1:" + environment.getRequiredProperty("local.server.port") + path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(uri(path)).timeout(Duration.ofSeconds(30));
    }

    private HttpResponse<byte[]> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), BodyHandlers.ofByteArray());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
