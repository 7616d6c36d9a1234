package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.agent.Role;
import com.tick.ticket.ticket.TicketCounts;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Many tickets at once. */
@RunningService
class BulkTest {

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    TicketCounts counts;

    @Test
    void eachTicketIsChangedByItselfAndHasItsOwnResult() {
        var first = tickets.anOpenTicket();
        var second = tickets.aClosedTicket();
        var grace = tickets.anAgent(Role.AGENT);

        var changed = bulk("{\"ids\":[%d,999999999,%d],\"status\":\"in_progress\",\"agentId\":%d}"
                .formatted(first, second, grace.id()));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().at("/data").findValuesAsString("success")).containsExactly("true", "false", "true");
        assertThat(changed.text("/data/1/message")).isEqualTo("Ticket not found.");
        for (var id : new long[] {first, second}) {
            var seen = tickets.get("/api/tickets/" + id, viewer());
            assertThat(seen.text("/data/status")).isEqualTo("in_progress");
            assertThat(seen.number("/data/assignee/id")).isEqualTo(grace.id());
        }
        assertThat(tickets.published(first)).containsExactly("TicketCreated", "TicketStatusChanged", "TicketAssigned");
        assertThat(counts.all()).isEqualTo(counts.recounted());
    }

    @Test
    void nobodyIsAnAssigneeToo() {
        var id = tickets.anOpenTicket();
        var grace = tickets.anAgent(Role.AGENT);
        bulk("{\"ids\":[%d],\"agentId\":%d}".formatted(id, grace.id()));

        var takenBack = bulk("{\"ids\":[%d],\"agent_id\":null}".formatted(id));

        assertThat(takenBack.status()).isEqualTo(200);
        assertThat(tickets.get("/api/tickets/" + id, viewer())
                        .body()
                        .at("/data/assignee")
                        .isNull())
                .isTrue();
    }

    @Test
    void aRepeatedRequestIsAnsweredAgainAndDoneOnce() {
        var id = tickets.anOpenTicket();
        var key = UUID.randomUUID().toString();
        var body = "{\"ids\":[%d,999999999],\"status\":\"closed\"}".formatted(id);

        var first = tickets.post("/api/tickets/bulk", agent(), body, "Idempotency-Key", key);
        tickets.changeStatus(id, "new");
        var again = tickets.post("/api/tickets/bulk", agent(), body, "Idempotency-Key", key);

        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(tickets.get("/api/tickets/" + id, viewer()).text("/data/status"))
                .isEqualTo("new");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            {"status":"closed"};                       400; ids
            {"ids":[],"status":"closed"};              400; ids
            {"ids":[null],"status":"closed"};          400; ids[0]
            {"ids":["1"],"status":"closed"};           400; ids[0]
            {"ids":[1]};                               400; status
            {"ids":[1],"status":"done"};               400; status
            {"ids":[1],"agentId":"me"};                400; agentId
            {"ids":[1],"agentId":999999999};           422; agentId
            {"ids":[1],"priority":1};                  400; priority
            """)
    void whatIsWrongIsNamed(String body, int status, String field) {
        var refused = bulk(body);

        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
    }

    @Test
    void aHundredAreTakenAndOneMoreIsTooMany() {
        var ids = LongStream.rangeClosed(900_000_001, 900_000_101)
                .mapToObj(Long::toString)
                .toList();

        assertThat(bulk("{\"ids\":[%s],\"status\":\"closed\"}".formatted(String.join(",", ids.subList(0, 100))))
                        .status())
                .isEqualTo(200);
        assertThat(bulk("{\"ids\":[%s],\"status\":\"closed\"}"
                                .formatted(ids.stream().collect(Collectors.joining(","))))
                        .text("/errors/0/field"))
                .isEqualTo("ids");
        assertThat(tickets.post("/api/tickets/bulk", viewer(), "{}").status()).isEqualTo(403);
    }

    private ServiceUnderTest.Answer bulk(String body) {
        return tickets.post("/api/tickets/bulk", agent(), body);
    }
}
