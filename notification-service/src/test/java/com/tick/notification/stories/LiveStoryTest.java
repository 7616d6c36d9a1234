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
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
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
        try (var page = Page.ofAgent(this, "")) {
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

        try (var page = Page.ofAgent(this, "?after=" + (cursor + 10))) {
            await().atMost(SOON).until(() -> page.ids().contains(cursor + 40));

            assertThat(page.ids().subList(0, 30))
                    .containsExactlyElementsOf(LongStream.rangeClosed(cursor + 11, cursor + 40)
                            .boxed()
                            .toList());
        }
    }

    @Test
    void aCursorThatIsTooOldIsToldToStartAnew() throws Exception {
        try (var page = Page.ofAgent(this, "?after=999999999")) {
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

    @Test
    void aCustomerHearsOfTheOwnTicketAloneAndNeverOfWhatAgentsKeepToThemselves() throws Exception {
        long ticket = tickets.webTicket(null);
        long note = TicketServiceStandIn.newReplyId();
        long answer = TicketServiceStandIn.newReplyId();
        await().atMost(SOON).until(() -> heard("ticket.created", ticket));

        try (var page = Page.ofCustomer(this, ticket)) {
            await().atMost(SOON).until(() -> page.lines.contains("event:hello"));
            tickets.webTicket(null);
            tickets.agentNoted(ticket, note);
            await().atMost(SOON).until(() -> heard("reply.added", ticket));
            tickets.fileStored(ticket, note, UUID.randomUUID());
            await().atMost(SOON).until(() -> heard("attachment.stored", ticket));
            tickets.agentReplied(ticket, answer);
            await().atMost(SOON).until(() -> page.lines.contains("event:reply.added"));
            tickets.fileStored(ticket, answer, UUID.randomUUID());
            await().atMost(SOON).until(() -> page.lines.contains("event:attachment.stored"));
            tickets.fileRejected(ticket, true);
            tickets.fileRejected(ticket, false);
            await().atMost(SOON).until(() -> page.lines.contains("event:attachment.rejected"));
            tickets.statusChanged(ticket, "new", "closed", Instant.now());

            await().atMost(SOON).until(() -> page.lines.contains("event:ticket.status"));
            assertThat(page.events())
                    .containsExactly(
                            "hello", "reply.added", "attachment.stored", "attachment.rejected", "ticket.status");
            assertThat(page.data()).noneMatch(it -> it.contains("\"replyId\":" + note) || it.contains("ticketId"));
        }
    }

    @Test
    void aCustomersPageThatSleptGoesOnWhereItWas() throws Exception {
        long cursor = latest();
        long ticket = tickets.webTicket(null);
        await().atMost(SOON).until(() -> heard("ticket.created", ticket));

        try (var page = Page.ofCustomer(this, ticket, "?after=" + cursor)) {
            await().atMost(SOON).until(() -> page.lines.contains("event:ticket.created"));
        }
        try (var page = Page.ofCustomer(this, ticket, "?after=999999999")) {
            await().atMost(SOON).until(() -> page.lines.contains("event:reset"));
        }
    }

    @Test
    void oneTicketDoesNotTakeEveryPlaceOfTheStreams() throws Exception {
        long ticket = tickets.webTicket(null);
        var pages = new ArrayList<Page>();
        try {
            for (int i = 0; i < 5; i++) {
                pages.add(Page.ofCustomer(this, ticket));
            }

            assertThat(statusOfCustomersStream(ticket)).isEqualTo(503);
            assertThat(statusOfCustomersStream(ticket + 1_000_000)).isEqualTo(200);
        } finally {
            pages.forEach(Page::close);
        }
    }

    /** Two threads once set headers of one answer at the same time, and now and then a page got a 500. */
    @Test
    void theAnswerIsOnItsWayBeforeAnybodyElseWritesToIt() throws Exception {
        var opening = Executors.newFixedThreadPool(8);
        try {
            var pages = opening.invokeAll(LongStream.range(8_000_000, 8_000_100)
                    .<Callable<Page>>mapToObj(ticket -> () -> Page.ofCustomer(this, ticket))
                    .toList());

            for (var opened : pages) {
                try (var page = opened.get()) {
                    await().atMost(SOON).until(() -> page.lines.contains("event:hello"));
                    assertThat(page.lines.get(0)).isEqualTo(":open");
                }
            }
        } finally {
            opening.shutdownNow();
        }
    }

    @Test
    void agentsHaveAStreamOfTheirOwn() throws Exception {
        var agent = TestTokens.bearer("notification-service", "agent:1", "anyone", "viewer");

        assertThat(status("/api/track/events", agent)).isEqualTo(403);
    }

    private int statusOfCustomersStream(long ticket) throws Exception {
        return status("/api/track/events", customer(ticket));
    }

    private int status(String path, String bearer) throws Exception {
        var answer = HttpClient.newHttpClient()
                .send(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                                .header("Authorization", bearer)
                                .build(),
                        HttpResponse.BodyHandlers.ofInputStream());
        answer.body().close();
        return answer.statusCode();
    }

    private static String customer(long ticket) {
        return TestTokens.bearer(
                "notification-service",
                "customer:" + ticket,
                Map.of("ticket", Long.toString(ticket)),
                "anyone",
                "customer");
    }

    private boolean heard(String type, long ticket) {
        return jdbc.sql("select count(*) from live_events where type = ? and ticket_id = ?")
                        .params(type, ticket)
                        .query(Long.class)
                        .single()
                > 0;
    }

    private long latest() {
        return jdbc.sql("select last_seq from live_counter").query(Long.class).single();
    }

    /** A browser's page with an open stream. */
    private static final class Page implements AutoCloseable {

        private final List<String> lines = new CopyOnWriteArrayList<>();
        private final HttpResponse<Stream<String>> response;
        private final Thread reader;

        static Page ofAgent(LiveStoryTest test, String query) throws IOException, InterruptedException {
            var agent = TestTokens.bearer("notification-service", "agent:1", "anyone", "viewer");
            return new Page("http://localhost:%d/api/events%s".formatted(test.port, query), agent);
        }

        static Page ofCustomer(LiveStoryTest test, long ticket) throws IOException, InterruptedException {
            return ofCustomer(test, ticket, "");
        }

        static Page ofCustomer(LiveStoryTest test, long ticket, String query) throws IOException, InterruptedException {
            return new Page("http://localhost:%d/api/track/events%s".formatted(test.port, query), customer(ticket));
        }

        private Page(String address, String bearer) throws IOException, InterruptedException {
            response = HttpClient.newHttpClient()
                    .send(
                            HttpRequest.newBuilder(URI.create(address))
                                    .header("Authorization", bearer)
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

        List<String> events() {
            return lines.stream()
                    .filter(it -> it.startsWith("event:"))
                    .map(it -> it.substring(6))
                    .toList();
        }

        List<String> data() {
            return lines.stream().filter(it -> it.startsWith("data:")).toList();
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
