package com.tick.simulator;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A client of the simulator: the platform's side with the token, the control plane without. */
final class Graph {
    static final String ADA = "4915100000001";
    private static final JsonMapper JSON = new JsonMapper();

    private final CustomerSimulator simulator;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();

    Graph(CustomerSimulator simulator) {
        this.simulator = simulator;
    }

    /** Status and body of an answer. */
    record Answer(int status, JsonNode body) {
        int code() {
            return body.path("error").path("code").asInt(0);
        }

        String messageId() {
            return body.path("messages").path(0).path("id").asString("");
        }
    }

    String number() {
        return simulator.settings().phoneNumberId();
    }

    String token() {
        return simulator.settings().accessToken();
    }

    Answer send(String body) throws IOException, InterruptedException {
        return post("/v25.0/" + number() + "/messages", token(), body);
    }

    Answer text(String words) throws IOException, InterruptedException {
        return send(textBody(words));
    }

    static String textBody(String words) {
        return "{\"messaging_product\":\"whatsapp\",\"to\":\"+" + ADA + "\",\"type\":\"text\",\"text\":{\"body\":\""
                + words + "\"}}";
    }

    Answer post(String path, @Nullable String token, String body) throws IOException, InterruptedException {
        var request = request(path, token).header("Content-Type", "application/json");
        return answer(request.POST(BodyPublishers.ofString(body)).build());
    }

    Answer get(String path) throws IOException, InterruptedException {
        return answer(request(path, token()).GET().build());
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return answer(request(path, token()).DELETE().build());
    }

    HttpResponse<byte[]> download(String url, @Nullable String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return http.send(request.GET().build(), BodyHandlers.ofByteArray());
    }

    Answer upload(String contentType, byte[] bytes) throws IOException, InterruptedException {
        var head = "--edge\r\nContent-Disposition: form-data; name=\"messaging_product\"\r\n\r\nwhatsapp\r\n"
                + "--edge\r\nContent-Disposition: form-data; name=\"type\"\r\n\r\n" + contentType + "\r\n"
                + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"a\"\r\nContent-Type: "
                + contentType + "\r\n\r\n";
        var parts = List.of(
                head.getBytes(StandardCharsets.UTF_8), bytes, "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8));
        return answer(request("/v25.0/" + number() + "/media", token())
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArrays(parts))
                .build());
    }

    /** A file from the customer's disk. */
    Answer file(String query, String contentType, byte[] bytes) throws IOException, InterruptedException {
        return answer(request("/_fake/files?" + query, null)
                .header("Content-Type", contentType)
                .POST(BodyPublishers.ofByteArray(bytes))
                .build());
    }

    JsonNode control(String path, String body) throws IOException, InterruptedException {
        var answer = post("/_fake/" + path, null, body);
        if (answer.status() != 200) throw new IllegalStateException(path + ": " + answer.body());
        return answer.body();
    }

    JsonNode look(String path) throws IOException, InterruptedException {
        return get("/_fake/" + path).body();
    }

    /** A request of any kind, for what neither the platform's side nor JSON is used. */
    HttpResponse<byte[]> exchange(String method, String path, Map<String, String> headers, byte[] body)
            throws IOException, InterruptedException {
        var request = request(path, null).method(method, BodyPublishers.ofByteArray(body));
        headers.forEach(request::header);
        return http.send(request.build(), BodyHandlers.ofByteArray());
    }

    void customerWrites(String words) throws IOException, InterruptedException {
        control("inbound", "{\"from\":\"" + ADA + "\",\"type\":\"text\",\"text\":\"" + words + "\"}");
    }

    void advance(Duration by) throws IOException, InterruptedException {
        control("clock/advance", "{\"duration\":\"" + by + "\"}");
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        var request =
                HttpRequest.newBuilder(URI.create(simulator.baseUrl() + path)).timeout(Duration.ofSeconds(60));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request;
    }

    private Answer answer(HttpRequest request) throws IOException, InterruptedException {
        var answer = http.send(request, BodyHandlers.ofString());
        var body = answer.body();
        return new Answer(answer.statusCode(), body.isEmpty() ? JSON.createObjectNode() : JSON.readTree(body));
    }
}
