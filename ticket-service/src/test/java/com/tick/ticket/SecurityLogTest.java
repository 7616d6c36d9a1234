package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.PASSWORD;
import static com.tick.ticket.ServiceUnderTest.admin;
import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.service;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.agent.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What admins can find out afterwards. */
@RunningService
@ExtendWith(OutputCaptureExtension.class)
class SecurityLogTest {

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void tellsSignInsFailuresAndChanges(CapturedOutput output) {
        var grace = tickets.anAgent(Role.AGENT);
        tickets.login(grace.email(), "a guess at it");
        tickets.login(grace.email(), PASSWORD);
        tickets.put("/api/agents/" + grace.id(), admin(), "{\"role\":\"VIEWER\"}");
        tickets.post("/api/agents/" + grace.id() + "/password", admin(), "");

        var of = eventsOf("target=agent:" + grace.id());
        var by = eventsOf("actor=agent:" + grace.id());

        assertThat(of).containsExactly("password_reset", "agent_changed", "sign_in_failed");
        assertThat(by).containsExactly("signed_in");
        var changed = tickets.get("/api/security-log?event=agent_changed&target=agent:" + grace.id(), admin());
        assertThat(changed.text("/data/0/detail")).isEqualTo("AGENT to VIEWER");
        assertThat(changed.text("/data/0/actor")).isEqualTo("agent:1");
        assertThat(changed.text("/data/0/address")).isEqualTo("desk");
        assertThat(changed.text("/data/0/outcome")).isEqualTo("success");
        assertThat(changed.text("/data/0/at")).isNotEmpty();
        assertThat(output).contains("\"event\":\"sign_in_failed\"", "\"target\":\"agent:" + grace.id() + "\"");
        assertThat(jdbc.sql("select * from security_log").query().listOfRows().toString())
                .doesNotContain(grace.email(), "a guess at it", PASSWORD);
    }

    @Test
    void tellsWhatProgramsAreLetInAndUsed() {
        var created = tickets.post("/api/tokens", admin(), "{\"name\":\"Monitoring\",\"scope\":\"read\"}");
        var token = "token:" + created.number("/data/id");
        tickets.resolve("token", created.text("/data/token"));
        tickets.resolve("token", created.text("/data/token"));
        tickets.delete("/api/tokens/" + created.number("/data/id"), admin());

        assertThat(eventsOf("target=" + token)).containsExactly("token_revoked", "token_created");
        assertThat(eventsOf("actor=" + token)).containsExactly("token_used");
    }

    @Test
    void keepsWhatOtherServicesSawOnce() {
        var id = UUID.randomUUID().toString();
        var path = "/api/x/" + id;
        var report =
                """
                {"entries":[{"id":"%s","at":"2026-03-01T09:00:00Z","event":"access_refused","actor":"agent:7",
                 "address":"203.0.113.7","target":"GET %s","outcome":"REFUSED","detail":null}]}
                """
                        .formatted(id, path);

        var first = tickets.post("/internal/security-log", service("security-log.write"), report);
        var again = tickets.post("/internal/security-log", service("security-log.write"), report);
        var other = tickets.post("/internal/security-log", admin(), report);

        assertThat(first.status()).isEqualTo(204);
        assertThat(again.status()).isEqualTo(204);
        assertThat(other.status()).isEqualTo(403);
        assertThat(eventsOf("outcome=refused&target=GET%20" + path)).containsExactly("access_refused");
    }

    @Test
    void isReadPageByPageByAdminsOnly() {
        var grace = tickets.anAgent(Role.AGENT);
        for (int i = 0; i < 3; i++) {
            tickets.post("/api/agents/" + grace.id() + "/unlock", admin(), "");
        }
        var path = "/api/security-log?limit=2&target=agent:" + grace.id();

        var first = tickets.get(path, admin());
        var second = tickets.get(path + "&after=" + first.text("/page/next"), admin());

        assertThat(first.body().at("/data").size()).isEqualTo(2);
        assertThat(second.body().at("/data").size()).isEqualTo(1);
        assertThat(second.body().at("/page/next").isNull()).isTrue();
        assertThat(tickets.get(path, agent()).status()).isEqualTo(403);
        assertThat(tickets.get(path, viewer()).status()).isEqualTo(403);
        assertThat(tickets.get("/api/security-log?from=2020-01-01T00:00:00Z&to=2020-01-02T00:00:00Z", admin())
                        .body()
                        .at("/data")
                        .size())
                .isZero();
    }

    @Test
    void isExportedAsCsvWithoutFormulas() {
        var created = tickets.post("/api/tokens", admin(), "{\"name\":\"=1+1, \\\"x\\\"\",\"scope\":\"read\"}");

        var csv = tickets.getText("/api/security-log/export?target=token:" + created.number("/data/id"), admin());

        assertThat(csv.headers().firstValue("Content-Type")).hasValue("text/csv;charset=UTF-8");
        assertThat(csv.body().lines().toList())
                .hasSize(2)
                .first()
                .isEqualTo("at,event,actor,address,target,outcome,detail");
        assertThat(csv.body()).contains(",success,\"'=1+1, \"\"x\"\"\"\r\n");
        assertThat(eventsOf("event=security_log_exported")).isNotEmpty();
    }

    @Test
    void forgetsWhatIsOlderThanItsRetention() {
        var old = UUID.randomUUID().toString();
        transaction.executeWithoutResult(it -> jdbc.sql(
                        """
                        insert into security_log (source_id, at, event, outcome)
                        values (?, utc_timestamp(6) - interval 366 day, 'old', 'success')
                        """)
                .param(old)
                .update());

        tickets.post("/api/agents/1/unlock", admin(), "");

        assertThat(jdbc.sql("select count(*) from security_log where source_id = ?")
                        .param(old)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    private List<String> eventsOf(String filter) {
        return tickets.get("/api/security-log?" + filter, admin())
                .body()
                .at("/data")
                .findValuesAsString("event");
    }
}
