package com.tick.devstack.system;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.CookieManager;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Somebody's browser, with its own cookies. */
final class Browser {

    private static final Duration TIMEOUT = Duration.ofSeconds(30);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final HttpClient client = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(TIMEOUT)
            .cookieHandler(new CookieManager())
            .build();

    private final String base;
    private final Map<String, String> headers;

    Browser(String base) {
        this(base, Map.of());
    }

    /** One whose page sends these headers with each request. */
    Browser(String base, Map<String, String> headers) {
        this.base = base;
        this.headers = headers;
    }

    /** One that an agent has signed in with. */
    static Browser ofAnAgent(RunningStack stack) throws Exception {
        var browser = new Browser(stack.gateway());
        var password = stack.secret("TICK_ADMIN_PASSWORD");
        var answer = browser.send("POST", "/api/auth/login", Map.of("email", "admin@tick.local", "password", password));
        assertThat(answer.statusCode()).isEqualTo(200);
        return browser;
    }

    /** An administrator who has confirmed the password, as some operations ask for. */
    static Browser ofAConfirmedAdmin(RunningStack stack) throws Exception {
        var browser = ofAnAgent(stack);
        var answer =
                browser.send("POST", "/api/auth/confirmation", Map.of("password", stack.secret("TICK_ADMIN_PASSWORD")));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return browser;
    }

    JsonNode get(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofString(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JSON.readTree(answer.body());
    }

    byte[] download(String path) throws IOException, InterruptedException {
        var answer = client.send(request(path).GET().build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    HttpResponse<String> send(String method, String path, Map<String, ?> body)
            throws IOException, InterruptedException {
        var publisher = HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(body), UTF_8);
        return client.send(
                request(path)
                        .header("Content-Type", "application/json")
                        .method(method, publisher)
                        .build(),
                HttpResponse.BodyHandlers.ofString(UTF_8));
    }

    /** Sends the ticket form and answers the ticket of the answer. */
    JsonNode submit(Map<String, String> fields, String fileName, byte[] file) throws IOException, InterruptedException {
        var boundary = "system-test-boundary";
        var form = new ByteArrayOutputStream();
        for (var field : fields.entrySet()) {
            form.writeBytes("--%s\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                    .formatted(boundary, field.getKey(), field.getValue())
                    .getBytes(UTF_8));
        }
        form.writeBytes(
                "--%s\r\nContent-Disposition: form-data; name=\"attachment\"; filename=\"%s\"\r\nContent-Type: text/plain\r\n\r\n"
                        .formatted(boundary, fileName)
                        .getBytes(UTF_8));
        form.writeBytes(file);
        form.writeBytes("\r\n--%s--\r\n".formatted(boundary).getBytes(UTF_8));
        var answer = client.send(
                request("/api/tickets")
                        .header("Content-Type", "multipart/form-data; boundary=" + boundary)
                        .POST(HttpRequest.BodyPublishers.ofByteArray(form.toByteArray()))
                        .build(),
                HttpResponse.BodyHandlers.ofString(UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return JSON.readTree(answer.body()).path("data");
    }

    EventStream events(String path) throws IOException, InterruptedException {
        var open = HttpRequest.newBuilder(URI.create(base + path)).header("Accept", "text/event-stream");
        headers.forEach(open::header);
        var answer = client.send(open.build(), HttpResponse.BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        return EventStream.read(answer.body());
    }

    static JsonNode json(String text) {
        return JSON.readTree(text);
    }

    private HttpRequest.Builder request(String path) {
        var request = HttpRequest.newBuilder(URI.create(base + path)).timeout(TIMEOUT);
        headers.forEach(request::header);
        return request;
    }
}
