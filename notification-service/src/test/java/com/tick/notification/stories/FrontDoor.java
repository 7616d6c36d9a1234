package com.tick.notification.stories;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.tick.support.test.TestTokens;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.Executors;

/** The way that webhooks take from the simulator to the service: what the gateway does for them, and no more. */
final class FrontDoor implements AutoCloseable {

    private static final String WEBHOOK = "/api/whatsapp/webhook";

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final HttpServer server;
    private final String audience;
    private volatile int servicePort;
    private volatile boolean shut;

    FrontDoor(String audience) {
        this.audience = audience;
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newCachedThreadPool(work -> {
            var thread = new Thread(work, "front-door");
            thread.setDaemon(true);
            return thread;
        }));
        server.createContext(WEBHOOK, this::pass);
        server.start();
    }

    URI webhook() {
        return URI.create("http://127.0.0.1:%d%s".formatted(server.getAddress().getPort(), WEBHOOK));
    }

    void leadsTo(int port) {
        servicePort = port;
    }

    /** Answers 503 to whoever knocks. */
    void shut(boolean closed) {
        shut = closed;
    }

    private void pass(HttpExchange exchange) throws IOException {
        var body = exchange.getRequestBody().readAllBytes();
        if (shut) {
            answer(exchange, 503, new byte[0]);
            return;
        }
        var query = exchange.getRequestURI().getRawQuery();
        var request = HttpRequest.newBuilder(URI.create(
                        "http://127.0.0.1:%d%s%s".formatted(servicePort, WEBHOOK, query == null ? "" : "?" + query)))
                .timeout(Duration.ofSeconds(10))
                .header("Authorization", TestTokens.bearer(audience, "anonymous", "anyone"))
                .header("Content-Type", "application/json")
                .method(exchange.getRequestMethod(), HttpRequest.BodyPublishers.ofByteArray(body));
        var signature = exchange.getRequestHeaders().getFirst("X-Hub-Signature-256");
        if (signature != null) {
            request.header("X-Hub-Signature-256", signature);
        }
        try {
            var answer = http.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
            answer(exchange, answer.statusCode(), answer.body());
        } catch (IOException away) {
            answer(exchange, 503, new byte[0]);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, byte[] body) throws IOException {
        exchange.sendResponseHeaders(status, body.length == 0 ? -1 : body.length);
        try (var out = exchange.getResponseBody()) {
            out.write(body);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
