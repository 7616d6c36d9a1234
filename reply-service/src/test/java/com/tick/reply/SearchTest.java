package com.tick.reply;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.reply.reply.Agent;
import com.tick.reply.reply.DeleteReply;
import com.tick.reply.reply.EditReply;
import com.tick.reply.reply.Message;
import com.tick.reply.reply.Replies;
import com.tick.reply.reply.Reply;
import com.tick.reply.reply.TicketUpdate;
import com.tick.reply.search.SearchReplies;
import com.tick.support.search.IdSet;
import com.tick.support.search.Span;
import com.tick.support.test.TestTokens;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.client.RestTestClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What was said is found as soon as it is committed, and what was taken back is not. */
class SearchTest extends RunningReplyService {

    private static final AtomicLong IDS = new AtomicLong(5_000_000);
    /** Another ticket, as the replies to one wait for each other. */
    private static final long LATER = 100_000;

    private static final Agent ADA = new Agent(7L, "Ada");

    @LocalServerPort
    int port;

    @Autowired
    Replies replies;

    @Autowired
    EditReply editReply;

    @Autowired
    DeleteReply deleteReply;

    @Autowired
    SearchReplies search;

    @Autowired
    TransactionTemplate transactions;

    @Autowired
    JdbcClient jdbc;

    private final long ticket = IDS.incrementAndGet();
    private final String word = "w" + UUID.randomUUID().toString().replace("-", "");

    @Test
    void repliesAndNotesAreFoundAtOnce() {
        say("It is " + word, false);
        note("Secret " + word + " for Müller");

        assertThat(ticketsSaying(word)).isEqualTo(IdSet.of(List.of(ticket)));
        assertThat(ticketsSaying(word.substring(0, 12).toUpperCase(java.util.Locale.ROOT))
                        .contains(ticket))
                .isTrue();
        assertThat(ticketsSaying("mueller").contains(ticket)).isTrue();
        assertThat(ticketsSaying("nobody" + word).isEmpty()).isTrue();
    }

    @Test
    void theReplyThatSaysMostIsShownWithTheWordsMarked() {
        say("First " + word, false);
        var note = note("Then\nthe printer said " + word);

        var said = search.handle(word + " printer", List.of(ticket, ticket + 1));

        assertThat(said).hasSize(1);
        assertThat(said.get(0).reply().id()).isEqualTo(note.id());
        assertThat(said.get(0).reply().internal()).isTrue();
        assertThat(said.get(0).snippet().text()).isEqualTo("Then the printer said " + word);
        assertThat(said.get(0).snippet().marks()).containsExactly(new Span(9, 7), new Span(22, word.length()));
    }

    @Test
    void anEditedReplyIsFoundByWhatItSaysNow() {
        var reply = say("The password is " + word, false);
        assertThat(ticketsSaying(word).contains(ticket)).isTrue();

        editReply.handle(new EditReply.Command(reply.id(), ADA, null, "Never mind, new" + word));

        assertThat(ticketsSaying(word).isEmpty()).isTrue();
        assertThat(ticketsSaying("new" + word).contains(ticket)).isTrue();
        assertThat(search.handle(word, List.of(ticket))).isEmpty();
    }

    @Test
    void aDeletedReplyIsNotFound() {
        var reply = say(word, false);
        assertThat(ticketsSaying(word).contains(ticket)).isTrue();

        deleteReply.handle(new DeleteReply.Command(reply.id(), ADA));

        assertThat(ticketsSaying(word).isEmpty()).isTrue();
        assertThat(search.handle(word, List.of(ticket))).isEmpty();
    }

    /** Numbers are given before the commit: the one that commits last may have the smaller one. */
    @Test
    void whatIsCommittedLaterWithASmallerNumberIsFound() {
        transactions.executeWithoutResult(status -> {
            say("early " + word, false);
            elsewhere(() -> replies.save(reply(ticket + LATER, "late " + word, false)));
            assertThat(elsewhereFound("late " + word).contains(ticket + LATER)).isTrue();
        });

        assertThat(ticketsSaying("early " + word).contains(ticket)).isTrue();
        assertThat(search.handle("early " + word, List.of(ticket))
                        .get(0)
                        .snippet()
                        .words())
                .isEqualTo(2);
    }

    @Test
    void anotherServiceAloneMayAsk() {
        say(word, false);
        var question = "{\"q\": \"%s\", \"ticket_ids\": [%d]}".formatted(word, ticket);
        var agent = TestTokens.bearer("reply-service", "agent:7", Map.of("name", "Ada"), "anyone", "viewer", "agent");
        var customer = TestTokens.bearer(
                "reply-service", "customer:" + ticket, Map.of("ticket", Long.toString(ticket)), "anyone", "customer");
        var tickets = TestTokens.bearer("reply-service", "service:ticket-service", "replies.search");

        for (var path : List.of("/internal/search/words", "/internal/search/snippets")) {
            post(path, agent, question).expectStatus().isForbidden();
            post(path, customer, question).expectStatus().isForbidden();
            post(path, tickets, question).expectStatus().isOk();
        }
    }

    @Test
    void anAdminHasTheIndexMadeAnew() {
        say(word, false);
        var admin = TestTokens.bearer(
                "reply-service", "agent:7", Map.of("name", "Ada"), "anyone", "viewer", "agent", "admin");
        var agent = TestTokens.bearer("reply-service", "agent:7", Map.of("name", "Ada"), "anyone", "viewer", "agent");
        var before = generation();

        post("/api/search-index/reply-service/rebuilds", agent, "")
                .expectStatus()
                .isForbidden();
        post("/api/search-index/reply-service/rebuilds", admin, "")
                .expectStatus()
                .isAccepted();

        assertThat(generation()).isEqualTo(before + 1);
        await().atMost(20, SECONDS).untilAsserted(() -> {
            assertThat(ticketsSaying(word).contains(ticket)).isTrue();
            client(HttpMethod.GET, "/api/search-index/reply-service", admin)
                    .exchange()
                    .expectBody()
                    .jsonPath("$.data.ready")
                    .isEqualTo(true)
                    .jsonPath("$.data.building")
                    .isEqualTo(false)
                    .jsonPath("$.data.current")
                    .isEqualTo(true);
        });
    }

    private Reply say(String text, boolean internal) {
        var reply = reply(ticket, text, internal);
        replies.save(reply);
        return reply;
    }

    private static Reply reply(long ticket, String text, boolean internal) {
        return Reply.byAgent(ticket, ADA, new Message(text, List.of()), internal, TicketUpdate.NONE, Instant.now());
    }

    private Reply note(String text) {
        return say(text, true);
    }

    /** The tickets on which each of the words was said. */
    private IdSet ticketsSaying(String typed) {
        return search.handle(typed).stream()
                .map(said -> said.all().copy())
                .reduce(IdSet::and)
                .orElseThrow();
    }

    private IdSet elsewhereFound(String typed) {
        var found = new IdSet();
        elsewhere(() -> found.or(ticketsSaying(typed)));
        return found;
    }

    private static void elsewhere(Runnable work) {
        var thread = new Thread(work);
        thread.start();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private long generation() {
        return jdbc.sql("select generation from search_index").query(Long.class).single();
    }

    private RestTestClient.ResponseSpec post(String path, String bearer, String body) {
        return client(HttpMethod.POST, path, bearer)
                .contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange();
    }

    private RestTestClient.RequestBodySpec client(HttpMethod method, String path, String bearer) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .method(method)
                .uri(path)
                .header(HttpHeaders.AUTHORIZATION, bearer);
    }
}
