package com.tick.reply;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.reply.ticket.TicketProjection;
import com.tick.reply.ticket.TicketProjections;
import com.tick.support.test.TestTokens;
import com.tick.support.test.statements.StatementCounts;
import com.tick.support.test.statements.Statements;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.client.RestTestClient;

/** What requests may cost the database: each statement has its reason, and each commit waits for the disk. */
class StatementBudgetTest extends RunningReplyService {

    private static final AtomicLong IDS = new AtomicLong(3_000_000);

    @LocalServerPort
    int port;

    @Autowired
    TicketProjections knownTickets;

    @Autowired
    StatementCounts counts;

    private final long ticket = IDS.incrementAndGet();
    private final String reply = "{\"ticketId\": %d, \"message\": \"On it\"}".formatted(ticket);

    /** Once before it counts: the first event of its type stores its schema. */
    @BeforeEach
    void aTicketWithAReply() {
        knownTickets.learn(List.of(new TicketProjection(ticket, "TK-" + ticket, "new", "Grace", 1)));
        add(reply);
    }

    @Test
    void addsAReply() {
        var cost = counts.during(() -> add(reply));

        assertThat(cost.executed())
                .containsExactly(
                        "select ticket_projection", "insert replies", "insert outbox_streams", "insert outbox");
        assertThat(cost.commits()).isEqualTo(1);
    }

    @Test
    void addsAReplyOnceForAKey() {
        var key = UUID.randomUUID().toString();

        var cost = counts.during(() -> add(reply, "Idempotency-Key", key));

        assertThat(cost.executed())
                .containsExactly(
                        "insert idempotency_keys",
                        "select ticket_projection",
                        "insert replies",
                        "insert outbox_streams",
                        "insert outbox",
                        "update idempotency_keys");
        assertThat(cost.commits()).isEqualTo(2);
    }

    /** Other services are asked first, and for that the ticket is looked for before. */
    @Test
    void addsAReplyWithFiles() {
        var files =
                """
                {"ticketId": %d, "attachments": [{"id": "0b6f5c39-1111-4222-8333-444455556666", "claimToken": "a"},
                                                 {"id": "0b6f5c39-1111-4222-8333-444455556667", "claimToken": "b"}]}
                """
                        .formatted(ticket);

        var cost = counts.during(() -> add(files));

        assertThat(cost.executed())
                .containsExactly(
                        "select ticket_projection",
                        "select ticket_projection",
                        "insert replies",
                        "insert reply_attachments",
                        "insert outbox_streams",
                        "insert outbox");
        assertThat(cost.commits()).isEqualTo(2);
    }

    @Test
    void showsAConversation() {
        var cost = get("/api/replies/" + ticket);

        assertThat(cost.executed())
                .containsExactly("select ticket_projection", "select replies", "select reply_attachments");
        assertThat(cost.commits()).isEqualTo(2);
    }

    private Statements get(String path) {
        return counts.during(
                () -> request(HttpMethod.GET, path).exchange().expectStatus().isOk());
    }

    private void add(String body, String... header) {
        var request = request(HttpMethod.POST, "/api/replies");
        if (header.length > 0) {
            request.header(header[0], header[1]);
        }
        request.contentType(MediaType.APPLICATION_JSON)
                .body(body)
                .exchange()
                .expectStatus()
                .isCreated();
    }

    private RestTestClient.RequestBodySpec request(HttpMethod method, String path) {
        return RestTestClient.bindToServer()
                .baseUrl("http://127.0.0.1:" + port)
                .build()
                .method(method)
                .uri(path)
                .header(
                        HttpHeaders.AUTHORIZATION,
                        TestTokens.bearer(
                                "reply-service", "agent:7", Map.of("name", "Ada"), "anyone", "viewer", "agent"));
    }
}
