package com.tick.simulator;

import com.tick.simulator.Graph.Answer;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** Where the contract is tried: the simulator, or whatever the GRAPH_ variables of the environment name. */
final class GraphTarget implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Path ANSWERS = Path.of("target", "graph-answers.txt");

    private final Map<String, String> environment;
    private final @Nullable CustomerSimulator simulator;
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(10))
            .build();

    GraphTarget(Map<String, String> environment) throws IOException {
        this.environment = environment;
        this.simulator = environment.containsKey("GRAPH_BASE_URL")
                ? null
                : CustomerSimulator.start(SimulatorSettings.defaults()
                        .withPort(0)
                        .withWebhookUrl(URI.create("http://127.0.0.1:9/nobody-listens")));
        Files.createDirectories(ANSWERS.getParent());
        Files.deleteIfExists(ANSWERS);
    }

    boolean simulated() {
        return simulator != null;
    }

    String number() {
        return simulator == null ? needed("GRAPH_PHONE_NUMBER_ID") : settings().phoneNumberId();
    }

    String account() {
        return simulator == null ? needed("GRAPH_WABA_ID") : settings().wabaId();
    }

    String token() {
        return simulator == null ? needed("GRAPH_TOKEN") : settings().accessToken();
    }

    /** Digits of a phone that may get messages; empty when none was named, and then none are sent. */
    String recipient() {
        return environment.getOrDefault("GRAPH_TEST_RECIPIENT", simulated() ? "4915100000001" : "");
    }

    String template() {
        return environment.getOrDefault("GRAPH_TEMPLATE", "ticket_received");
    }

    String language() {
        return environment.getOrDefault("GRAPH_TEMPLATE_LANGUAGE", "en");
    }

    Answer get(String path) throws IOException, InterruptedException {
        return send(request(path, token()).GET());
    }

    Answer delete(String path) throws IOException, InterruptedException {
        return send(request(path, token()).DELETE());
    }

    Answer messages(String body) throws IOException, InterruptedException {
        return post(number() + "/messages", token(), body);
    }

    Answer post(String path, @Nullable String token, String body) throws IOException, InterruptedException {
        return send(
                request(path, token).header("Content-Type", "application/json").POST(BodyPublishers.ofString(body)));
    }

    Answer upload(String contentType, byte[] bytes) throws IOException, InterruptedException {
        var head = field("messaging_product", "whatsapp") + field("type", contentType)
                + "--edge\r\nContent-Disposition: form-data; name=\"file\"; filename=\"note.txt\"\r\nContent-Type: "
                + contentType + "\r\n\r\n";
        return send(request(number() + "/media", token())
                .header("Content-Type", "multipart/form-data; boundary=edge")
                .POST(BodyPublishers.ofByteArrays(List.of(
                        head.getBytes(StandardCharsets.UTF_8),
                        bytes,
                        "\r\n--edge--\r\n".getBytes(StandardCharsets.UTF_8)))));
    }

    /** The status of a download and how many bytes came. */
    int[] download(String url, @Nullable String token) throws IOException, InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(url)).timeout(Duration.ofSeconds(30));
        if (token != null) request.header("Authorization", "Bearer " + token);
        var answer = http.send(request.GET().build(), BodyHandlers.ofByteArray());
        return new int[] {answer.statusCode(), answer.body().length};
    }

    @Override
    public void close() {
        if (simulator != null) simulator.close();
    }

    private static String field(String name, String value) {
        return "--edge\r\nContent-Disposition: form-data; name=\"" + name + "\"\r\n\r\n" + value + "\r\n";
    }

    private HttpRequest.Builder request(String path, @Nullable String token) {
        var request = HttpRequest.newBuilder(URI.create(base() + "/" + path)).timeout(Duration.ofSeconds(30));
        if (token != null) request.header("Authorization", "Bearer " + token);
        return request;
    }

    private Answer send(HttpRequest.Builder builder) throws IOException, InterruptedException {
        var request = builder.build();
        var answer = http.send(request, BodyHandlers.ofString());
        note("%s %s -> %d %s%n"
                .formatted(request.method(), request.uri().getPath(), answer.statusCode(), answer.body()));
        return new Answer(answer.statusCode(), JSON.readTree(answer.body()));
    }

    /** What was answered, to compare the simulator with; whatever may be a phone number or an id is masked. */
    private static void note(String line) throws IOException {
        Files.writeString(
                ANSWERS,
                line.replaceAll("wamid\\.[\\w+/=]+", "wamid.•").replaceAll("\\d{7,}", "•"),
                StandardOpenOption.CREATE,
                StandardOpenOption.APPEND);
    }

    private String base() {
        return simulator == null ? needed("GRAPH_BASE_URL").replaceAll("/+$", "") : simulator.baseUrl() + "/v25.0";
    }

    private SimulatorSettings settings() {
        if (simulator == null) throw new IllegalStateException("not simulated");
        return simulator.settings();
    }

    private String needed(String name) {
        var value = environment.getOrDefault(name, "");
        if (value.isBlank()) throw new IllegalStateException("With GRAPH_BASE_URL, " + name + " is needed as well.");
        return value;
    }
}
