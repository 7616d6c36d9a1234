package com.tick.ticket;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.tick.support.search.IdSet;
import com.tick.support.search.SearchQuery;
import com.tick.support.search.Snippet;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.test.context.DynamicPropertyRegistrar;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Answers for attachment-service and reply-service. */
public final class NeighboursStandIn {

    /** Tells the stand-in what to make of a file. */
    public static final String TOO_LARGE = "too-large.bin";

    public static final String UNREACHABLE = "unreachable.bin";

    private static final String JUST_NAMED =
            """
            ,{"id":"a-2","name":"smoke.png","content_type":"image/png","size":9,"reply_id":null,"state":"pending"}""";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<Said> SAID = new CopyOnWriteArrayList<>();
    private static final Map<String, byte[]> FILES = new ConcurrentHashMap<>();
    private static final HttpServer SERVER = start();

    private NeighboursStandIn() {}

    public static byte[] bytesOf(String attachmentId) {
        var bytes = FILES.get(attachmentId);
        return bytes == null ? new byte[0] : bytes;
    }

    private static HttpServer start() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/internal/attachments", NeighboursStandIn::store);
            server.createContext("/internal/attachments/claims", NeighboursStandIn::claim);
            server.createContext("/internal/tickets/", NeighboursStandIn::list);
            server.createContext("/internal/search/words", NeighboursStandIn::words);
            server.createContext("/internal/search/snippets", NeighboursStandIn::snippets);
            server.start();
            return server;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void store(HttpExchange exchange) throws IOException {
        var name = URLDecoder.decode(exchange.getRequestHeaders().getFirst("X-File-Name"), StandardCharsets.UTF_8);
        var bytes = exchange.getRequestBody().readAllBytes();
        if (name.equals(TOO_LARGE)) {
            answer(exchange, 413, "{\"success\":false,\"message\":\"larger than 10 MB\"}");
        } else if (name.equals(UNREACHABLE)) {
            answer(exchange, 503, "{}");
        } else {
            var id = UUID.randomUUID().toString();
            FILES.put(id, bytes);
            answer(
                    exchange,
                    201,
                    "{\"id\":\"%s\",\"name\":\"%s\",\"contentType\":\"text/plain\",\"size\":%d,\"sha256\":\"x\",\"state\":\"stored\"}"
                            .formatted(id, name, bytes.length));
        }
    }

    private static void claim(HttpExchange exchange) throws IOException {
        var asked = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        if (asked.contains("guessed")) {
            answer(
                    exchange,
                    422,
                    """
                    {"message":"File 1 cannot be attached.","errors":[{"field":"attachments[0]","message":"no"}]}""");
        } else {
            answer(
                    exchange,
                    200,
                    """
                    [{"id":"11111111-1111-1111-1111-111111111111","name":"ahead.png","contentType":"image/png","size":7,"sha256":"x","state":"stored"}]""");
        }
    }

    private static void list(HttpExchange exchange) throws IOException {
        var replies = exchange.getRequestURI().getPath().endsWith("/replies");
        var named = String.valueOf(exchange.getRequestURI().getQuery());
        answer(
                exchange,
                200,
                replies
                        ? """
                        [{"id":5,"author":"agent","agent_name":"Ada","message":"Hello","sent_at":"2026-03-01T09:00:00Z","attachment_ids":["a-1","a-2"]}]"""
                        : """
                        [{"id":"a-1","name":"photo.png","content_type":"image/png","size":7,"reply_id":5,"state":"stored"}%s]"""
                                .formatted(named.contains("a-2") ? JUST_NAMED : ""));
    }

    /** Lets a reply or a note be said on a ticket. */
    public static void say(long ticketId, boolean internal, String text) {
        SAID.add(new Said(ticketId, internal, text));
    }

    private record Said(long ticketId, boolean internal, String text) {

        boolean says(SearchQuery.Word word) {
            return Snippet.of(new SearchQuery("", List.of(word)), text).isPresent();
        }
    }

    private static SearchQuery asked(JsonNode question) {
        return SearchQuery.parse(question.at("/q").asString());
    }

    private static void words(HttpExchange exchange) throws IOException {
        var words = new ArrayList<String>();
        for (var word : asked(JSON.readTree(exchange.getRequestBody())).words()) {
            var tickets = IdSet.of(SAID.stream()
                    .filter(said -> said.says(word))
                    .map(Said::ticketId)
                    .toList());
            var ids = Base64.getEncoder().encodeToString(tickets.toBytes());
            words.add("{\"exactly\":\"%1$s\",\"all\":\"%1$s\"}".formatted(ids));
        }
        answer(exchange, 200, words.toString());
    }

    private static void snippets(HttpExchange exchange) throws IOException {
        var question = JSON.readTree(exchange.getRequestBody());
        var found = JSON.createArrayNode();
        for (var said : SAID) {
            var snippet = Snippet.of(asked(question), said.text());
            if (snippet.isPresent()
                    && question.at("/ticket_ids").valueStream().anyMatch(it -> it.asLong() == said.ticketId())) {
                found.addObject()
                        .put("ticket_id", said.ticketId())
                        .put("reply_id", 9)
                        .put("author", "agent")
                        .put("agent_name", "Grace")
                        .put("internal", said.internal())
                        .put("sent_at", "2026-03-01T09:00:00Z")
                        .put("text", snippet.get().text())
                        .put("words", snippet.get().words())
                        .set("marks", JSON.valueToTree(snippet.get().marks()));
            }
        }
        answer(exchange, 200, found.toString());
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", "application/json");
        exchange.sendResponseHeaders(status, bytes.length);
        exchange.getResponseBody().write(bytes);
        exchange.close();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Addresses {

        @Bean
        DynamicPropertyRegistrar neighboursAddresses() {
            return settings -> {
                settings.add("tick.services.attachment-service", Addresses::address);
                settings.add("tick.services.reply-service", Addresses::address);
            };
        }

        private static Object address() {
            return "http://127.0.0.1:" + SERVER.getAddress().getPort();
        }
    }
}
