package com.tick.attachment;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;

/** Answers for ticket-service: which tickets there are, and which files they name. */
public final class TicketServiceStandIn {

    private static final Map<Long, List<UUID>> TICKETS = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = start();

    private TicketServiceStandIn() {}

    public static void knows(long ticketId, UUID... files) {
        TICKETS.put(ticketId, List.of(files));
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/internal/tickets/", exchange -> {
                var path = exchange.getRequestURI().getPath();
                var files = TICKETS.get(Long.valueOf(path.substring(path.lastIndexOf('/') + 1)));
                var answer = files == null ? "{}" : json(files);
                var bytes = answer.getBytes(StandardCharsets.UTF_8);
                exchange.getResponseHeaders().set("Content-Type", "application/json");
                exchange.sendResponseHeaders(files == null ? 404 : 200, bytes.length);
                exchange.getResponseBody().write(bytes);
                exchange.close();
            });
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static String json(List<UUID> files) {
        var ids = files.stream().map(it -> '"' + it.toString() + '"').collect(Collectors.joining(","));
        return "{\"reference\":\"TK-TEST\",\"attachmentIds\":[" + ids + "]}";
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Address {

        @Bean
        DynamicPropertyRegistrar ticketServiceAddress() {
            return settings -> settings.add(
                    "tick.services.ticket-service",
                    () -> "http://127.0.0.1:" + SERVER.getAddress().getPort());
        }
    }
}
