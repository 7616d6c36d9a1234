package com.tick.reply;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The services that reply-service asks, as far as it asks them. */
final class StandInServices {

    private final HttpServer server;
    private final Map<Long, String> tickets = new ConcurrentHashMap<>();
    private final List<String> claims = new CopyOnWriteArrayList<>();
    private volatile boolean away;
    private volatile int claimStatus = 200;

    StandInServices() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/internal/tickets/", this::ticket);
        server.createContext("/internal/attachments/claims", this::claim);
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    void own(long ticketId) {
        tickets.put(
                ticketId,
                """
                {"id": %d, "ticketUuid": "7c0f1c52-1111-4222-8333-444455556666", "linkVersion": 1,
                 "reference": "TK-7QX2M9", "channel": "web", "status": "new", "name": "Grace", "mobileE164": null,
                 "whatsappNotifications": true, "attachmentIds": [], "version": 1,
                 "createdAt": "2026-03-01T09:00:00Z"}
                """
                        .formatted(ticketId));
    }

    void goAway(boolean away) {
        this.away = away;
    }

    void answerClaimsWith(int status) {
        claimStatus = status;
    }

    List<String> claims() {
        return claims;
    }

    private void ticket(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var ticket = tickets.get(Long.parseLong(path.substring(path.lastIndexOf('/') + 1)));
        if (away) {
            answer(exchange, 503, "{}");
        } else if (!exchange.getRequestHeaders().containsKey("Authorization")) {
            answer(exchange, 401, "{}");
        } else if (ticket == null) {
            answer(exchange, 404, "{}");
        } else {
            answer(exchange, 200, ticket);
        }
    }

    private void claim(HttpExchange exchange) throws IOException {
        claims.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        answer(
                exchange,
                claimStatus,
                claimStatus == 200
                        ? "[]"
                        : """
                          {"message": "That file is another ticket's.",
                           "errors": [{"field": "attachments[0]", "message": "That file is another ticket's."}]}""");
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }
}
