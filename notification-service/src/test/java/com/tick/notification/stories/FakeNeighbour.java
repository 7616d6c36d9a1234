package com.tick.notification.stories;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Graph API, reply-service and attachment-service behind one real HTTP port; what they do can be scripted. */
final class FakeNeighbour implements AutoCloseable {

    /** What happens to one message. */
    interface Reaction {
        void to(HttpExchange exchange, JsonNode message, FakeNeighbour self) throws IOException;
    }

    static final Reaction DROP = (exchange, message, self) -> exchange.close();
    static final Reaction BARE_500 = (exchange, message, self) -> answer(exchange, 500, "<html>sorry</html>");

    static Reaction error(int status, int code) {
        return (exchange, message, self) -> answer(
                exchange,
                status,
                """
                {"error":{"message":"(#%d) refused","type":"OAuthException","code":%d,
                 "error_data":{"messaging_product":"whatsapp","details":"own words"}}}"""
                        .formatted(code, code));
    }

    /** A file of that name is larger than what is taken. */
    static final String TOO_LARGE = "huge.pdf";

    private static final String INBOUND = "/internal/attachments/inbound/";

    private final JsonMapper json = new JsonMapper();
    private final HttpServer server;
    private final ExecutorService threads = Executors.newCachedThreadPool();
    private final List<JsonNode> accepted = new CopyOnWriteArrayList<>();
    private final List<JsonNode> calls = new CopyOnWriteArrayList<>();
    private final Map<String, Queue<Reaction>> scripts = new ConcurrentHashMap<>();
    private final Map<Long, String> replies = new ConcurrentHashMap<>();
    private final Map<Long, CountDownLatch> keptBack = new ConcurrentHashMap<>();
    private final Map<String, String> files = new ConcurrentHashMap<>();
    private final Map<String, String> mailboxes = new ConcurrentHashMap<>();
    private final List<String> inbound = new CopyOnWriteArrayList<>();
    private final List<String> uploads = new CopyOnWriteArrayList<>();
    private final List<String> read = new CopyOnWriteArrayList<>();
    private final List<String> tokensSeen = new CopyOnWriteArrayList<>();
    private final Set<Long> askedFor = ConcurrentHashMap.newKeySet();
    private final AtomicLong ids = new AtomicLong(System.nanoTime());
    private volatile boolean tokenWorks = true;

    FakeNeighbour() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(threads);
        server.createContext("/v25.0/", this::graph);
        server.createContext("/cdn/", exchange -> answer(exchange, 200, "bytes of a photo", "image/jpeg"));
        server.createContext("/leak", exchange -> {
            tokensSeen.add(String.valueOf(exchange.getRequestHeaders().getFirst("Authorization")));
            answer(exchange, 200, "bytes from elsewhere", "image/jpeg");
        });
        server.createContext("/internal/replies/", this::reply);
        server.createContext("/internal/tickets/", exchange -> {
            var mailbox = mailboxes.get(exchange.getRequestURI().getPath());
            answer(
                    exchange,
                    mailbox == null ? 503 : 200,
                    mailbox == null ? "{}" : "{\"email\":\"%s\"}".formatted(mailbox));
        });
        server.createContext("/internal/attachments", exchange -> {
            var path = exchange.getRequestURI().getPath();
            var file = files.get(path);
            var body = exchange.getRequestBody().readAllBytes();
            if (TOO_LARGE.equals(exchange.getRequestHeaders().getFirst("X-File-Name"))) {
                answer(exchange, 413, "{}");
                return;
            }
            if (path.startsWith(INBOUND)) {
                inbound.add(path.substring(INBOUND.length()) + " " + new String(body, StandardCharsets.UTF_8));
            }
            if (file != null) {
                exchange.getResponseHeaders().add("Content-Disposition", "attachment; filename=\"%s\"".formatted(file));
                answer(
                        exchange,
                        200,
                        "bytes of " + file,
                        file.endsWith(".pdf") ? "application/pdf" : "application/zip");
                return;
            }
            answer(exchange, 201, "{\"id\":\"5f0d3c1e-0000-4000-8000-00000000000%d\"}".formatted(ids.get() % 10));
        });
        server.start();
    }

    String address() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** The next message to this number meets that. */
    void next(String digits, Reaction reaction) {
        scripts.computeIfAbsent(digits, it -> new ConcurrentLinkedQueue<>()).add(reaction);
    }

    /** Whoever filled in the form gave this address; before that is said, ticket-service is away. */
    void ticketNames(long ticketId, String mailbox) {
        mailboxes.put("/internal/tickets/%d/addresses".formatted(ticketId), mailbox);
    }

    void hasReply(long id, String words) {
        replies.put(
                id,
                """
                {"id":%d,"ticketId":1,"message":%s,"internal":false,"deleted":false,"author":"agent","attachmentIds":[]}"""
                        .formatted(id, json.writeValueAsString(words)));
    }

    void hasDeletedReply(long id) {
        replies.put(
                id,
                """
                {"id":%d,"ticketId":1,"message":"gone","internal":false,"deleted":true,"author":"agent","attachmentIds":[]}"""
                        .formatted(id));
    }

    /** Whoever asks for the words of that reply waits for them. */
    void keepsWordsBackOf(long id) {
        keptBack.put(id, new CountDownLatch(1));
    }

    boolean wasAskedFor(long id) {
        return askedFor.contains(id);
    }

    void givesWords() {
        keptBack.values().forEach(CountDownLatch::countDown);
        keptBack.clear();
    }

    /** A file of a reply, by its name. */
    String hasFile(String name) {
        var id = UUID.randomUUID().toString();
        files.put("/internal/attachments/%s/content".formatted(id), name);
        return id;
    }

    /** What was told of a customer's file, in order: its bytes under its id, or why it does not come. */
    List<String> toldOf(String attachmentId) {
        return inbound.stream()
                .filter(it -> it.startsWith(attachmentId))
                .map(it -> it.substring(attachmentId.length()))
                .toList();
    }

    /** The bodies of uploads to WhatsApp. */
    List<String> uploads() {
        return uploads;
    }

    /** The messages that WhatsApp was told to be read. */
    List<String> read() {
        return read;
    }

    /** What came along with a download from a host that is not WhatsApp's. */
    List<String> tokensSeen() {
        return tokensSeen;
    }

    void tokenWorks(boolean works) {
        tokenWorks = works;
    }

    /** What WhatsApp took for a phone, in order. */
    List<JsonNode> acceptedFor(String digits) {
        return to(accepted, digits);
    }

    /** Every call for a phone, taken or not. */
    List<JsonNode> callsFor(String digits) {
        return to(calls, digits);
    }

    static String wamidOf(JsonNode message) {
        return "wamid." + message.path("biz_opaque_callback_data").asString();
    }

    private static List<JsonNode> to(List<JsonNode> messages, String digits) {
        return messages.stream()
                .filter(it -> it.path("to").asString("").equals("+" + digits))
                .toList();
    }

    private void graph(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        if (path.endsWith("/media")) {
            var upload = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            uploads.add(upload);
            answer(exchange, 200, "{\"id\":\"%d\"}".formatted(ids.incrementAndGet()));
        } else if (path.endsWith("/messages")) {
            message(exchange);
        } else if (path.endsWith("/" + Neighbours.NUMBER) || path.endsWith("/" + Neighbours.SECOND_NUMBER)) {
            answer(exchange, tokenWorks ? 200 : 401, "{}");
        } else {
            answer(exchange, 200, "{\"url\":\"%s/cdn/file\"}".formatted(address()));
        }
    }

    private void message(HttpExchange exchange) throws IOException {
        var message = json.readTree(exchange.getRequestBody().readAllBytes());
        if (message.has("status")) {
            read.add(message.path("message_id").asString());
            answer(exchange, 200, "{\"success\":true}");
            return;
        }
        calls.add(message);
        if (!tokenWorks) {
            error(401, 190).to(exchange, message, this);
            return;
        }
        var script = scripts.get(message.path("to").asString("").replace("+", ""));
        var reaction = script == null ? null : script.poll();
        if (reaction == null) {
            accept(exchange, message);
        } else {
            reaction.to(exchange, message, this);
        }
    }

    void accept(HttpExchange exchange, JsonNode message) throws IOException {
        accepted.add(message);
        answer(exchange, 200, "{\"messages\":[{\"id\":\"%s\"}]}".formatted(wamidOf(message)));
    }

    /** Takes the message, and nobody ever hears of it. */
    void acceptSilently(HttpExchange exchange, JsonNode message) {
        accepted.add(message);
        exchange.close();
    }

    private void reply(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        long id = Long.parseLong(path.substring(path.lastIndexOf('/') + 1));
        askedFor.add(id);
        var latch = keptBack.get(id);
        if (latch != null) {
            waitFor(latch);
        }
        var reply = replies.get(id);
        answer(exchange, reply == null ? 404 : 200, reply == null ? "{}" : reply);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException closed) {
            Thread.currentThread().interrupt();
        }
    }

    private static void answer(HttpExchange exchange, int status, String body) throws IOException {
        answer(exchange, status, body, body.startsWith("{") ? "application/json" : "text/html");
    }

    private static void answer(HttpExchange exchange, int status, String body, String type) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", type);
        exchange.sendResponseHeaders(status, bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.shutdownNow();
    }
}
