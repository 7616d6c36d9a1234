package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.admin;
import static com.tick.ticket.ServiceUnderTest.adminOf;
import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.program;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.ServiceUnderTest.Answer;
import com.tick.ticket.agent.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Programs that work with tickets. */
@RunningService
class ApiTokensTest {

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTokenIsShownOnceAndKeptAsAHash() {
        var key = UUID.randomUUID().toString();
        var body = "{\"name\":\"Monitoring\",\"scope\":\"write\"}";

        var created = tickets.post("/api/tokens", admin(), body, "Idempotency-Key", key);
        var again = tickets.post("/api/tokens", admin(), body, "Idempotency-Key", key);

        var token = created.text("/data/token");
        assertThat(created.status()).isEqualTo(201);
        assertThat(token).matches("tick_[\\w-]{43}");
        assertThat(again.number("/data/id")).isEqualTo(created.number("/data/id"));
        assertThat(again.text("/data/token")).isEmpty();
        assertThat(tickets.get("/api/tokens", admin()).body().toString()).doesNotContain(token);
        assertThat(jdbc.sql("select token_sha256 from api_tokens where id = ?")
                        .param(created.number("/data/id"))
                        .query(String.class)
                        .single())
                .hasSize(64)
                .doesNotContain(token);
    }

    @ParameterizedTest
    @CsvSource({"read, false", "write, true"})
    void aTokenStandsForItsProgramWithinItsScope(String scope, boolean works) {
        var created = create(scope);

        var principal = tickets.resolve("token", created.text("/data/token"));

        assertThat(principal.text("/subject")).isEqualTo("token:" + created.number("/data/id"));
        assertThat(principal.text("/claims/name")).isEqualTo("Monitoring");
        assertThat(principal.body().at("/scopes").toString())
                .contains("anyone", "viewer")
                .doesNotContain("admin");
        assertThat(principal.body().at("/scopes").toString().contains("\"agent\""))
                .isEqualTo(works);
    }

    @Test
    void useIsSeenAndARevokedTokenOpensNothing() {
        var created = create("read");
        var path = "/api/tokens/" + created.number("/data/id");
        tickets.resolve("token", created.text("/data/token"));

        var revoked = tickets.delete(path, admin());
        var again = tickets.delete(path, admin());

        assertThat(revoked.text("/data/last_used_at")).isNotEmpty();
        assertThat(revoked.text("/data/revoked_at")).isNotEmpty();
        assertThat(again.text("/data/revoked_at")).isEqualTo(revoked.text("/data/revoked_at"));
        assertThat(tickets.resolve("token", created.text("/data/token")).status())
                .isEqualTo(404);
        assertThat(tickets.delete("/api/tokens/999999", admin()).status()).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock = """
            {"role":"VIEWER"}
            {"active":false}
            """)
    void aTokenEndsWithTheRightsOfWhoeverMadeIt(String change) {
        var maker = tickets.anAgent(Role.ADMIN);
        var created = tickets.post("/api/tokens", adminOf(maker.id()), "{\"name\":\"Monitoring\",\"scope\":\"write\"}");
        var secret = created.text("/data/token");
        var before = tickets.resolve("token", secret);

        tickets.put("/api/agents/" + maker.id(), admin(), change);

        assertThat(before.status()).isEqualTo(200);
        assertThat(tickets.resolve("token", secret).status()).isEqualTo(404);
        tickets.put("/api/agents/" + maker.id(), admin(), "{\"role\":\"ADMIN\",\"active\":true}");
        assertThat(tickets.resolve("token", secret).status()).isEqualTo(404);
        tickets.put("/api/agents/" + maker.id(), admin(), "{\"role\":\"AGENT\"}");
    }

    @Test
    void onlyAdminsLetProgramsIn() {
        assertThat(tickets.get("/api/tokens", agent()).status()).isEqualTo(403);
        assertThat(tickets.post("/api/tokens", program(), "{}").status()).isEqualTo(403);
        assertThat(tickets.delete("/api/tokens/1", agent()).status()).isEqualTo(403);
        assertThat(tickets.post("/api/tokens", admin(), "{\"name\":\"x\",\"scope\":\"all\"}")
                        .text("/errors/0/field"))
                .isEqualTo("scope");
    }

    @Test
    void whatAProgramDoesIsWrittenDownInItsName() {
        var id = tickets.anOpenTicket();

        var changed = tickets.put("/api/tickets/" + id + "/status", program(), "{\"status\":\"closed\"}");

        assertThat(changed.status()).isEqualTo(200);
        var history = tickets.get("/api/tickets/" + id + "/history", viewer());
        assertThat(history.text("/data/1/actor")).isEqualTo("system");
        assertThat(history.text("/data/1/actor_name")).isEqualTo("Monitoring");
        assertThat(history.body().at("/data/1/agent_id").isNull()).isTrue();
        assertThat(tickets.get("/api/tickets/counts", program()).number("/data/mine"))
                .isZero();
        assertThat(tickets.get("/api/tickets?assignee=me", program()).status()).isEqualTo(403);
    }

    private Answer create(String scope) {
        return tickets.post("/api/tokens", admin(), "{\"name\":\"Monitoring\",\"scope\":\"" + scope + "\"}");
    }
}
