package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.support.test.TestTokens;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotificationStory
class LiveStoryTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    TicketServiceStandIn tickets;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aPageIsGreetedWithTheCursorAndThenHearsOfANewTicket() throws Exception {
        try (var page = new Page("")) {
            await().atMost(SOON).until(() -> page.lines.contains("event:hello"));

            long ticket = tickets.webTicket(null);

            await().atMost(SOON).untilAsserted(() -> assertThat(page.lines).anySatisfy(it -> assertThat(it)
                    .startsWith("data:")
                    .contains("\"type\":\"ticket.created\"", "\"ticketId\":" + ticket)));
        }
    }

    @Test
    void aPageThatSleptGoesOnWhereItWasWithoutAGap() throws Exception {
        long cursor = latest();
        for (int i = 0; i < 40; i++) {
            tickets.webTicket(null);
        }
        await().atMost(SOON).until(() -> latest() >= cursor + 40);

        try (var page = new Page("?after=" + (cursor + 10))) {
            await().atMost(SOON).until(() -> page.ids().contains(cursor + 40));

            assertThat(page.ids().subList(0, 30))
                    .containsExactlyElementsOf(LongStream.rangeClosed(cursor + 11, cursor + 40)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void aCursorThatIsTooOldIsToldToStartAnew() throws Exception {
        try (var page = new Page("?after=999999999")) {
            await().atMost(SOON).until(() -> page.lines.contains("event:reset"));
        }
    }

    @Test
    void customersDoNotHearIt() throws Exception {
        var response = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:%d/api/events".formatted(port)))
                                .header(
                                        "Authorization",
                                        TestTokens.bearer("notification-service", "customer:1", "anyone", "customer"))
                                .build(),
                        HttpResponse.BodyHandlers.ofString());

        assertThat(response.statusCode()).isEqualTo(403);
    }

    private long latest() {
        return jdbc.sql("select last_seq from live_counter").query(Long.class).single();
    }

    /** A browser's page with an open stream. */
    private final class Page implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final HttpResponse<Stream<String>> response;
        private final Thread reader;

        Page(String query) throws IOException, InterruptedException {
            response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(
                                            URI.create("http://localhost:%d/api/events%s".formatted(port, query)))
                                    .header(
                                            "Authorization",
                                            TestTokens.bearer("notification-service", "agent:1", "anyone", "viewer"))
                                    .build(),
                            HttpResponse.BodyHandlers.ofLines());
            assertThat(response.statusCode()).isEqualTo(200);
            reader = new Thread(this::read);
            reader.start();
        }

        @SuppressWarnings("EmptyCatch") // closing the page is what ends the reading
        private void read() {
            try (var stream = response.body()) {
                stream.forEach(lines::add);
            } catch (RuntimeException closed) {
            }
        }

        List<Long> ids() {
            return lines.stream()
                    .filter(it -> it.startsWith("id:"))
                    .map(it -> Long.parseLong(it.substring(3)))
                    .toList();
        }

        @Override
        public void close() {
            response.body().close();
            reader.interrupt();
        }
    }
}
