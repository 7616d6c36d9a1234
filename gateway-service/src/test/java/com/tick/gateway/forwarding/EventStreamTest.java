package com.tick.gateway.forwarding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.gateway.stub.GatewayTest;
import com.tick.gateway.stub.StubServices;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Sinks;

@GatewayTest
class EventStreamTest {

    @Autowired
    private WebTestClient client;

    private final Sinks.Many<String> events = Sinks.many().multicast().onBackpressureBuffer();
    private final List<String> received = new CopyOnWriteArrayList<>();
    private final AtomicBoolean ended = new AtomicBoolean();

    @BeforeEach
    void aStreamOfEvents() {
        StubServices.NOTIFICATIONS.behaves((request, response) ->
                response.sse().sendString(Flux.concat(Flux.just(": hello\n\n"), events.asFlux())));
    }

    @Test
    void eachEventArrivesWhenItHappens() {
        var subscription = open("agent-session").subscribe(received::add);

        events.tryEmitNext("id: 1\ndata: first\n\n");
        await().untilAsserted(() -> assertThat(received).contains("first"));
        events.tryEmitNext("id: 2\ndata: second\n\n");
        await().untilAsserted(() -> assertThat(received).containsSubsequence("first", "second"));

        subscription.dispose();
    }

    @Test
    void aQuietStreamOutlivesThePatienceWithOrdinaryAnswers() {
        var subscription =
                open("agent-session").doFinally(end -> ended.set(true)).subscribe(received::add);

        await().during(Duration.ofSeconds(2)).atMost(Duration.ofSeconds(4)).untilFalse(ended);
        events.tryEmitNext("data: after a while\n\n");
        await().untilAsserted(() -> assertThat(received).contains("after a while"));

        subscription.dispose();
    }

    @Test
    void aStreamEndsWithinASecondOfItsSession() {
        StubServices.PRINCIPALS.put("session:watched", StubServices.AGENT);
        open("watched").doFinally(end -> ended.set(true)).subscribe(received::add);
        events.tryEmitNext("data: still there\n\n");
        await().untilAsserted(() -> assertThat(received).contains("still there"));

        StubServices.PRINCIPALS.remove("session:watched");

        await().atMost(Duration.ofMillis(1500)).untilTrue(ended);
    }

    @Test
    void aCustomersStreamEndsWithinASecondOfItsLink() {
        StubServices.PRINCIPALS.put("link:watched", StubServices.CUSTOMER);
        client.get()
                .uri("/api/track/events")
                .header("X-Ticket-Token", "watched")
                .exchange()
                .returnResult(String.class)
                .getResponseBody()
                .doFinally(end -> ended.set(true))
                .subscribe(received::add);
        events.tryEmitNext("data: still there\n\n");
        await().untilAsserted(() -> assertThat(received).contains("still there"));

        StubServices.PRINCIPALS.remove("link:watched");

        await().atMost(Duration.ofMillis(1500)).untilTrue(ended);
    }

    private Flux<String> open(String session) {
        return client.get()
                .uri("/api/events")
                .accept(MediaType.TEXT_EVENT_STREAM)
                .header("Accept-Encoding", "gzip")
                .cookie("tick", session)
                .exchange()
                .expectStatus()
                .isOk()
                .expectHeader()
                .doesNotExist("Content-Encoding")
                .returnResult(String.class)
                .getResponseBody();
    }
}
