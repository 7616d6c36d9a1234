package com.tick.gateway.stub;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.reactivestreams.Publisher;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** The four services behind the gateway, started once for all tests. */
public final class StubServices
        implements ApplicationContextInitializer<ConfigurableApplicationContext>, BeforeEachCallback {

    public static final StubService TICKETS = new StubService("ticket-service");
    public static final StubService REPLIES = new StubService("reply-service");
    public static final StubService ATTACHMENTS = new StubService("attachment-service");
    public static final StubService NOTIFICATIONS = new StubService("notification-service");

    /** What ticket-service knows: credentials as {@code kind:secret}, and whose they are. */
    public static final Map<String, String> PRINCIPALS = new ConcurrentHashMap<>();

    public static final String AGENT =
            """
            {"subject":"agent:7","scopes":["anyone","viewer","agent"],"claims":{"name":"Ada"}}""";

    public static final String CUSTOMER =
            """
            {"subject":"customer:42","scopes":["anyone","customer"],"claims":{"ticket":"42"}}""";

    public static final AtomicInteger LOOK_UPS = new AtomicInteger();

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "TICKET_SERVICE_URL=" + TICKETS.url(),
                        "REPLY_SERVICE_URL=" + REPLIES.url(),
                        "ATTACHMENT_SERVICE_URL=" + ATTACHMENTS.url(),
                        "NOTIFICATION_SERVICE_URL=" + NOTIFICATIONS.url())
                .applyTo(context);
    }

    @Override
    public void beforeEach(ExtensionContext test) {
        for (var service : new StubService[] {TICKETS, REPLIES, ATTACHMENTS, NOTIFICATIONS}) {
            service.reset();
        }
        PRINCIPALS.clear();
        PRINCIPALS.put("session:agent-session", AGENT);
        PRINCIPALS.put("link:customer-link", CUSTOMER);
        LOOK_UPS.set(0);
        TICKETS.behaves(StubServices::ticketService);
    }

    public static Publisher<Void> ticketService(HttpServerRequest request, HttpServerResponse response) {
        if (!request.uri().equals("/internal/principals")) {
            return TICKETS.answer(request, response);
        }
        return request.receive().aggregate().asString().flatMap(body -> {
            LOOK_UPS.incrementAndGet();
            TICKETS.remember(request, body);
            var principal = PRINCIPALS.entrySet().stream()
                    .filter(it -> asks(body, it.getKey().split(":", 2)))
                    .map(Map.Entry::getValue)
                    .findFirst();
            if (principal.isEmpty()) {
                return response.status(404).send().then();
            }
            return response.header("Content-Type", "application/json")
                    .sendString(Mono.just(principal.get()))
                    .then();
        });
    }

    /** Like ticket-service, but remembers nothing: for tests that ask thousands of times. */
    public static Publisher<Void> principalOrSmallAnswer(HttpServerRequest request, HttpServerResponse response) {
        var body = request.uri().equals("/internal/principals") ? AGENT : "{\"success\":true}";
        return request.receive()
                .then(response.header("Content-Type", "application/json")
                        .sendString(Mono.just(body))
                        .then());
    }

    private static boolean asks(String body, String[] credential) {
        return body.contains("\"kind\":\"" + credential[0] + "\"")
                && body.contains("\"credential\":\"" + credential[1] + "\"");
    }
}
