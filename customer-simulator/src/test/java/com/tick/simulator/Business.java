package com.tick.simulator;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The other side of the webhook: answers the handshake and keeps every body as the bytes that came. */
final class Business implements AutoCloseable {
    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final ExecutorService threads = Executors.newFixedThreadPool(4);
    private final List<Received> received = new CopyOnWriteArrayList<>();
    private final List<Form> forms = new CopyOnWriteArrayList<>();
    private volatile int answer = 200;
    private volatile boolean wrongChallenge;

    /** One webhook as it came. */
    static final class Received {
        private final byte[] body;
        private final @Nullable String signature;

        Received(byte[] body, @Nullable String signature) {
            this.body = body;
            this.signature = signature;
        }

        byte[] body() {
            return body;
        }

        @Nullable
        String signature() {
            return signature;
        }

        String text() {
            return new String(body, StandardCharsets.UTF_8);
        }

        JsonNode value() {
            return JSON.readTree(body)
                    .path("entry")
                    .path(0)
                    .path("changes")
                    .path(0)
                    .path("value");
        }
    }

    /** One callback of the SMS provider as it came. */
    record Form(String path, Map<String, String> fields, String signature) {
        String field(String name) {
            return fields.getOrDefault(name, "");
        }
    }

    Business() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.setExecutor(threads);
        server.createContext("/webhook", this::handle);
        server.createContext("/api/channels/sms", this::handleForm);
        server.start();
    }

    URI webhook() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/webhook");
    }

    URI smsWebhook() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/channels/sms/webhook");
    }

    List<Form> forms() {
        return forms;
    }

    void answers(int status) {
        answer = status;
    }

    void answersTheHandshakeWrongly(boolean wrongly) {
        wrongChallenge = wrongly;
    }

    void forget() {
        received.clear();
        forms.clear();
        answer = 200;
        wrongChallenge = false;
    }

    List<Received> received() {
        return received;
    }

    List<JsonNode> messages() {
        return received.stream()
                .map(one -> one.value().path("messages").path(0))
                .filter(JsonNode::isObject)
                .toList();
    }

    List<JsonNode> statuses(String messageId) {
        return received.stream()
                .map(one -> one.value().path("statuses").path(0))
                .filter(status -> status.path("id").asString("").equals(messageId))
                .toList();
    }

    List<String> statusWords(String messageId) {
        return statuses(messageId).stream()
                .map(status -> status.path("status").asString(""))
                .toList();
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }

    private void handle(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        var reply = new byte[0];
        var status = answer;
        if (exchange.getRequestMethod().equals("GET")) {
            status = 200;
            reply = (wrongChallenge ? "no " : "")
                    .concat(challenge(exchange.getRequestURI().getQuery()))
                    .getBytes(StandardCharsets.UTF_8);
        } else {
            received.add(new Received(body, exchange.getRequestHeaders().getFirst("X-Hub-Signature-256")));
        }
        exchange.sendResponseHeaders(status, reply.length == 0 ? -1 : reply.length);
        exchange.getResponseBody().write(reply);
        exchange.close();
    }

    private void handleForm(HttpExchange exchange) throws IOException {
        var fields = new TreeMap<String, String>();
        for (var field :
                List.of(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8).split("&", -1))) {
            var parts = List.of(field.split("=", 2));
            fields.put(
                    URLDecoder.decode(parts.get(0), StandardCharsets.UTF_8),
                    URLDecoder.decode(parts.get(1), StandardCharsets.UTF_8));
        }
        if (answer == 200)
            forms.add(new Form(
                    exchange.getRequestURI().getPath(),
                    fields,
                    String.valueOf(exchange.getRequestHeaders().getFirst("X-Twilio-Signature"))));
        exchange.sendResponseHeaders(answer, -1);
        exchange.close();
    }

    private static String challenge(String query) {
        for (var part : List.of(query.split("&", -1)))
            if (part.startsWith("hub.challenge=")) return part.substring("hub.challenge=".length());
        return "";
    }
}
