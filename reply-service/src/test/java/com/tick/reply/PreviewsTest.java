package com.tick.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.reply.reply.Agent;
import com.tick.reply.reply.Message;
import com.tick.reply.reply.Replies;
import com.tick.reply.reply.Reply;
import com.tick.reply.reply.TicketUpdate;
import com.tick.support.test.TestTokens;
import com.tick.support.test.statements.StatementCounts;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.servlet.client.RestTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The last messages on many tickets at once. */
class PreviewsTest extends RunningReplyService {

    private static final AtomicLong IDS = new AtomicLong(6_000_000);
    private static final Agent ADA = new Agent(7L, "Ada");
    private static final Instant START = Instant.parse("2026-03-01T09:00:00Z");

    @LocalServerPort
    int port;

    @Autowired
    Replies replies;

    @Autowired
    StatementCounts counts;

    private final long first = IDS.addAndGet(3);
    private final long second = first + 1;

    @Test
    void theLastMessageOfEachTicketInOneLine() {
        said(first, "Hello", false, 1, List.of());
        said(first, "  We are\n\nlooking into it ", true, 2, List.of());
        said(second, "", false, 1, List.of("f1", "f2"));

        var page = previews(first + "," + second + "," + (second + 1));

        assertThat(page).hasSize(2);
        assertThat(of(page, first).at("/preview").asString()).isEqualTo("We are looking into it");
        assertThat(of(page, first).at("/internal").asBoolean()).isTrue();
        assertThat(of(page, first).at("/author").asString()).isEqualTo("agent");
        assertThat(of(page, second).at("/preview").asString()).isEmpty();
        assertThat(of(page, second).at("/files").asInt()).isEqualTo(2);
    }

    @Test
    void aDeletedMessageIsNotShown() {
        said(first, "Stays", false, 1, List.of());
        var slip = said(first, "A slip", false, 2, List.of());
        delete(slip);

        assertThat(of(previews(Long.toString(first)), first).at("/preview").asString())
                .isEqualTo("Stays");
    }

    @Test
    void longMessagesAreCutBetweenCharacters() {
        var family = "\uD83D\uDC68\u200D\uD83D\uDC69\u200D\uD83D\uDC67";
        said(first, family.repeat(100), false, 1, List.of());

        var preview = of(previews(Long.toString(first)), first).at("/preview").asString();

        assertThat(preview).isEqualTo(family.repeat(32));
    }

    @Test
    void manyTicketsTakeOneStatement() {
        var ids = LongStream.range(first, first + 100).mapToObj(Long::toString).collect(Collectors.joining(","));
        previews(ids);

        var cost = counts.during(() -> previews(ids));

        assertThat(cost.executed()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "?ticketIds=", "?ticketIds=x"})
    void whatNamesNoTicketsIsRefused(String query) {
        get(query, agent()).expectStatus().isBadRequest();
    }

    @Test
    void atMostAHundredTickets() {
        var ids = LongStream.range(0, 101).mapToObj(Long::toString).collect(Collectors.joining(","));

        get("?ticketIds=" + ids, agent()).expectStatus().isBadRequest();
    }

    @Test
    void nobodyElseSeesThem() {
        get("?ticketIds=" + first, TestTokens.bearer("reply-service", "anonymous", "anyone"))
                .expectStatus()
                .isUnauthorized();
    }

    private Reply said(long ticket, String text, boolean internal, int minute, List<String> files) {
        var reply = Reply.byAgent(
                ticket, ADA, new Message(text, files), internal, TicketUpdate.NONE, START.plusSeconds(60L * minute));
        replies.save(reply);
        return reply;
    }

    private void delete(Reply reply) {
        RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .delete()
                .uri("/api/replies/" + reply.id())
                .header(HttpHeaders.AUTHORIZATION, agent())
                .exchange()
                .expectStatus()
                .isOk();
    }

    private List<JsonNode> previews(String ids) {
        var body = get("?ticketIds=" + ids, agent())
                .expectStatus()
                .isOk()
                .expectBody(String.class)
                .returnResult()
                .getResponseBody();
        return new JsonMapper().readTree(body).at("/data").valueStream().toList();
    }

    private static JsonNode of(List<JsonNode> page, long ticket) {
        return page.stream()
                .filter(it -> it.at("/ticket_id").asLong() == ticket)
                .findFirst()
                .orElseThrow();
    }

    private RestTestClient.ResponseSpec get(String query, String bearer) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .get()
                .uri("/api/replies/previews" + query)
                .header(HttpHeaders.AUTHORIZATION, bearer)
                .exchange();
    }

    private static String agent() {
        return TestTokens.bearer("reply-service", "agent:7", Map.of("name", "Ada"), "anyone", "viewer", "agent");
    }
}
