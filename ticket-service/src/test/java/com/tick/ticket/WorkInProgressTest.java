package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.program;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.JsonNode;

/** Drafts, and who is on a ticket right now. */
@RunningService
class WorkInProgressTest {

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void aDraftIsKeptPerAgentTicketAndMode() {
        var path = "/api/drafts/" + tickets.anOpenTicket();

        tickets.put(path, joan(), "{\"message\":\"Dear\"}");
        tickets.put(path, joan(), "{\"mode\":\"reply\",\"message\":\"Dear John,\\n\"}");
        var kept = tickets.put(path, joan(), "{\"mode\":\"internal\",\"message\":\"Strange one\"}");

        assertThat(kept.text("/data/reply/message")).isEqualTo("Dear John,\n");
        assertThat(kept.text("/data/internal/message")).isEqualTo("Strange one");
        assertThat(tickets.get(path, joan()).body().at("/data"))
                .isEqualTo(kept.body().at("/data"));
        assertThat(tickets.get(path, grace()).body().at("/data/reply").isNull()).isTrue();
    }

    @Test
    void aBlankDraftIsNone() {
        var path = "/api/drafts/" + tickets.anOpenTicket();
        tickets.put(path, joan(), "{\"message\":\"Dear\"}");

        var dropped = tickets.put(path, joan(), "{\"message\":\" \"}");

        assertThat(dropped.body().at("/data/reply").isNull()).isTrue();
        assertThat(tickets.put(path, joan(), "{}").text("/errors/0/field")).isEqualTo("message");
        assertThat(tickets.put(path, joan(), "{\"mode\":\"tweet\",\"message\":\"x\"}")
                        .text("/errors/0/field"))
                .isEqualTo("mode");
        assertThat(tickets.put(path, program(), "{\"message\":\"x\"}").status()).isEqualTo(403);
        assertThat(tickets.put("/api/drafts/999999999", joan(), "{\"message\":\"x\"}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void whoIsOnATicketIsSeenByTheOthersForFifteenSeconds() {
        var id = tickets.anOpenTicket();

        var alone = show(joan(), id, "replying");
        var joined = show(grace(), id, "viewing");

        assertThat(alone.body().at("/data").isEmpty()).isTrue();
        assertThat(joined.number("/data/0/agent/id")).isEqualTo(4_001);
        assertThat(joined.text("/data/0/agent/name")).isEqualTo("Grace");
        assertThat(joined.text("/data/0/state")).isEqualTo("replying");
        assertThat(on(id).size()).isEqualTo(2);
        age(4_001, 16);
        assertThat(on(id).size()).isEqualTo(1);
        show(grace(), id, "gone");
        assertThat(on(id).isEmpty()).isTrue();
    }

    @Test
    void presenceIsToldForAWholeListAtOnce() {
        var first = tickets.anOpenTicket();
        var second = tickets.anOpenTicket();
        show(joan(), first, "viewing");
        show(grace(), second, "replying");

        var seen = tickets.get("/api/presence?ticketIds=" + first + "," + second, viewer());

        assertThat(seen.body().at("/data").findValuesAsString("ticket_id"))
                .containsExactly(Long.toString(first), Long.toString(second));
        assertThat(tickets.get("/api/presence?ticketIds=" + "1,".repeat(101) + "1", viewer())
                        .status())
                .isEqualTo(400);
        assertThat(tickets.get("/api/presence?ticketIds=x", viewer()).text("/errors/0/field"))
                .isEqualTo("ticketIds");
        assertThat(show(joan(), 999_999_999, "viewing").status()).isEqualTo(404);
        assertThat(show(joan(), first, "sleeping").text("/errors/0/field")).isEqualTo("state");
        assertThat(show(program(), first, "viewing").status()).isEqualTo(403);
    }

    private ServiceUnderTest.Answer show(String who, long ticketId, String state) {
        return tickets.post("/api/presence", who, "{\"ticketId\":%d,\"state\":\"%s\"}".formatted(ticketId, state));
    }

    private JsonNode on(long ticketId) {
        return tickets.get("/api/presence?ticketIds=" + ticketId, viewer())
                .body()
                .at("/data");
    }

    private void age(long agentId, int seconds) {
        transaction.executeWithoutResult(
                it -> jdbc.sql("update presences set seen_at = seen_at - interval ? second where agent_id = ?")
                        .params(seconds, agentId)
                        .update());
    }

    private static String joan() {
        return agent(4_001, "anyone", "viewer", "agent");
    }

    private static String grace() {
        return agent(4_002, "anyone", "viewer", "agent");
    }
}
