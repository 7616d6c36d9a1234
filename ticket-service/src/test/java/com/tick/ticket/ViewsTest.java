package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.admin;
import static com.tick.ticket.ServiceUnderTest.program;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Lists of tickets that agents saved. */
@RunningService
class ViewsTest {

    private static final String PATH = "/api/views";

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    private String grace = "";
    private String alan = "";

    @BeforeEach
    void twoAgents() {
        grace = ServiceUnderTest.agent(anAgent(), "anyone", "viewer", "agent");
        alan = ServiceUnderTest.agent(anAgent(), "anyone", "viewer", "agent");
    }

    @Test
    void aPersonalViewIsItsAgentsAlone() {
        var added = tickets.post(PATH, grace, personal("Mine"));
        var path = PATH + "/" + added.number("/data/id");

        assertThat(added.status()).isEqualTo(201);
        assertThat(added.text("/data/filter/status/1")).isEqualTo("in_progress");
        assertThat(added.text("/data/sort")).isEqualTo("waiting");
        assertThat(names(grace)).contains("Mine");
        assertThat(names(alan)).doesNotContain("Mine");
        assertThat(tickets.put(path, alan, personal("Stolen")).status()).isEqualTo(404);
        assertThat(tickets.put(path, admin(), personal("Stolen")).status()).isEqualTo(404);
        tickets.delete(path, alan);
        assertThat(names(grace)).contains("Mine");
        tickets.delete(path, grace);
        assertThat(names(grace)).doesNotContain("Mine");
    }

    @Test
    void aViewForEverybodyIsChangedByItsAgentAndByAdmins() {
        var name = UUID.randomUUID().toString();
        var path = PATH + "/" + tickets.post(PATH, grace, shared(name)).number("/data/id");

        assertThat(names(alan)).contains(name);
        assertThat(names(viewer())).contains(name);
        assertThat(tickets.put(path, alan, shared("Mine now")).status()).isEqualTo(403);
        assertThat(tickets.put(path, viewer(), shared("x")).status()).isEqualTo(403);
        assertThat(tickets.put(path, admin(), personal("Gone")).status()).isEqualTo(403);
        assertThat(tickets.put(path, admin(), shared(name + " 2")).status()).isEqualTo(200);
        assertThat(names(alan)).contains(name + " 2");
        assertThat(tickets.put(path, grace, personal(name + " 3")).status()).isEqualTo(200);
        assertThat(names(alan)).doesNotContain(name + " 3");
    }

    @Test
    void aProgramHasNoPersonalViews() {
        var refused = tickets.post(PATH, program(), personal("Nobody's"));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("scope");
    }

    @Test
    void theSameKeySavesOneView() {
        var name = UUID.randomUUID().toString();

        var first = tickets.post(PATH, grace, personal(name), "Idempotency-Key", name);
        var second = tickets.post(PATH, grace, personal(name), "Idempotency-Key", name);

        assertThat(second.number("/data/id")).isEqualTo(first.number("/data/id"));
        assertThat(names(grace)).containsOnlyOnce(name);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"scope\":\"personal\"} | name",
                "{\"name\":\"x\",\"scope\":\"nobody\"} | scope",
                "{\"name\":\"x\",\"scope\":\"personal\",\"sort\":\"luck\"} | sort",
                "{\"name\":\"x\",\"scope\":\"personal\",\"filter\":{\"colour\":[\"red\"]}} | filter",
                "{\"name\":\"x\",\"scope\":\"personal\",\"filter\":{\"status\":[]}} | filter",
                "{\"name\":\"x\",\"scope\":\"personal\",\"columns\":[\"a,b\"]} | columns"
            })
    void whatIsNoViewIsRefusedByName(String body, String field) {
        var refused = tickets.post(PATH, grace, body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).startsWith(field);
    }

    @Test
    void adminsSayHowTheDeskWorks() {
        var before = tickets.get("/api/desk-settings", viewer());

        var changed = tickets.put("/api/desk-settings", admin(), "{\"assignOnReply\":false,\"startOnReply\":true}");
        var after = tickets.get("/api/desk-settings", grace);
        tickets.put("/api/desk-settings", admin(), "{\"assignOnReply\":true,\"startOnReply\":true}");

        assertThat(before.text("/data/assign_on_reply")).isEqualTo("true");
        assertThat(changed.status()).isEqualTo(200);
        assertThat(after.text("/data/assign_on_reply")).isEqualTo("false");
        assertThat(after.text("/data/start_on_reply")).isEqualTo("true");
        assertThat(tickets.put("/api/desk-settings", grace, "{}").status()).isEqualTo(403);
        assertThat(tickets.put("/api/desk-settings", admin(), "{}").status()).isEqualTo(400);
    }

    private List<String> names(String caller) {
        return tickets.get(PATH, caller)
                .body()
                .at("/data")
                .valueStream()
                .map(it -> it.at("/name").asString())
                .toList();
    }

    private long anAgent() {
        var email = UUID.randomUUID() + "@example.org";
        transaction.executeWithoutResult(it -> jdbc.sql(
                        """
                        insert into agents (name, email, password_hash, role, active, created_at)
                        values ('Grace', ?, 'x', 'AGENT', true, now(6))
                        """)
                .param(email)
                .update());
        return jdbc.sql("select id from agents where email = ?")
                .param(email)
                .query(Long.class)
                .single();
    }

    private static String personal(String name) {
        return view(name, "personal");
    }

    private static String shared(String name) {
        return view(name, "everybody");
    }

    private static String view(String name, String scope) {
        return """
               {"name":"%s","scope":"%s","filter":{"status":["new","in_progress"],"assignee":["me"]},"sort":"waiting",
                "columns":["reference","name"]}
               """
                .formatted(name, scope);
    }
}
