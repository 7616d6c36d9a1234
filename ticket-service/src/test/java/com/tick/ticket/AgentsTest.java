package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.PASSWORD;
import static com.tick.ticket.ServiceUnderTest.admin;
import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.program;
import static com.tick.ticket.ServiceUnderTest.sessionOf;
import static com.tick.ticket.ServiceUnderTest.signedIn;
import static com.tick.ticket.ServiceUnderTest.viewer;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.agent.Role;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Who works here, and who decides that. */
@RunningService
class AgentsTest {

    @Autowired
    ServiceUnderTest tickets;

    @Test
    void anInvitedAgentSignsInWithThePasswordThatIsShownOnce() {
        var key = UUID.randomUUID().toString();
        var body =
                "{\"name\":\" Joan \",\"email\":\"%s@Example.org\",\"role\":\"VIEWER\"}".formatted(UUID.randomUUID());

        var invited = tickets.post("/api/agents", admin(), body, "Idempotency-Key", key);
        var again = tickets.post("/api/agents", admin(), body, "Idempotency-Key", key);

        assertThat(invited.status()).isEqualTo(201);
        assertThat(invited.header("Cache-Control")).isEqualTo("no-store");
        assertThat(invited.text("/data/name")).isEqualTo("Joan");
        assertThat(tickets.login(invited.text("/data/email"), invited.text("/data/password"))
                        .text("/data/role"))
                .isEqualTo("VIEWER");
        assertThat(again.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(again.number("/data/id")).isEqualTo(invited.number("/data/id"));
        assertThat(again.text("/data/password")).isEmpty();
        assertThat(tickets.get("/api/agents", admin()).body().toString())
                .contains(invited.text("/data/email"))
                .doesNotContain(invited.text("/data/password"), "password");
    }

    @Test
    void anEmailAddressSignsInOnlyOneAgent() {
        var grace = tickets.anAgent(Role.AGENT);

        var refused = tickets.post(
                "/api/agents",
                admin(),
                "{\"name\":\"Joan\",\"email\":\"%s\",\"role\":\"AGENT\"}"
                        .formatted(grace.email().toUpperCase(java.util.Locale.ROOT)));

        assertThat(refused.status()).isEqualTo(409);
        assertThat(refused.text("/errors/0/field")).isEqualTo("email");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            {"email":"a@example.org","role":"AGENT"};                                name
            {"name":"Joan","role":"AGENT"};                                          email
            {"name":"Joan","email":"nowhere","role":"AGENT"};                        email
            {"name":"Joan","email":"a@example.org"};                                 role
            {"name":"Joan","email":"a@example.org","role":"KING"};                   role
            {"name":"Jo\\u0000an","email":"a@example.org","role":"AGENT"};           name
            {"name":5,"email":"a@example.org","role":"AGENT"};                       name
            {"name":"Joan","email":"a@example.org","role":"AGENT","boss":true};      boss
            {"name":"Joan","name":"Jo","email":"a@example.org","role":"AGENT"};      name
            """)
    void whatIsWrongWithAnInvitationIsNamed(String body, String field) {
        var refused = tickets.post("/api/agents", admin(), body);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.text("/errors/0/field")).isEqualTo(field);
    }

    @Test
    void whoeverBecomesInactiveIsSignedOutAndStaysOut() {
        var grace = tickets.anAgent(Role.AGENT);
        var session = sessionOf(tickets.login(grace.email(), PASSWORD));

        var changed = tickets.put("/api/agents/" + grace.id(), admin(), "{\"active\":false}");

        assertThat(changed.status()).isEqualTo(200);
        assertThat(changed.body().at("/data/active").asBoolean(true)).isFalse();
        assertThat(tickets.resolve("session", session).status()).isEqualTo(404);
        assertThat(tickets.login(grace.email(), PASSWORD).status()).isEqualTo(401);
        tickets.put("/api/agents/" + grace.id(), admin(), "{\"active\":true}");
        assertThat(tickets.resolve("session", session).status()).isEqualTo(404);
    }

    @Test
    void whatADeactivatedAgentHadIsShownAsUnassigned() {
        var grace = tickets.anAgent(Role.AGENT);
        var type = "t" + UUID.randomUUID();
        var id = tickets.anOpenTicket("Printer on fire", type);
        var closed = tickets.anOpenTicket("Printer burnt", type);
        for (var ticket : List.of(id, closed)) {
            tickets.put(
                    "/api/tickets/%d/assignee".formatted(ticket), agent(), "{\"agentId\":%d}".formatted(grace.id()));
        }
        tickets.changeStatus(closed, "closed");
        var before = tickets.get("/api/tickets/counts", viewer()).number("/data/unassigned");

        tickets.put("/api/agents/" + grace.id(), admin(), "{\"active\":false}");

        var unassigned = tickets.get("/api/tickets?assignee=none&issueType=" + type, viewer());
        assertThat(unassigned.body().at("/data").size()).isEqualTo(1);
        assertThat(unassigned.number("/data/0/id")).isEqualTo(id);
        assertThat(unassigned.body().at("/data/0/assignee").isNull()).isTrue();
        assertThat(tickets.get("/api/tickets/" + closed, viewer()).number("/data/assignee/id"))
                .isEqualTo(grace.id());
        assertThat(tickets.get("/api/tickets/counts", viewer()).number("/data/unassigned"))
                .isEqualTo(before + 1);
    }

    @Test
    void aNewRoleHoldsAtOnce() {
        var grace = tickets.anAgent(Role.VIEWER);
        var session = sessionOf(tickets.login(grace.email(), PASSWORD));

        tickets.put("/api/agents/" + grace.id(), admin(), "{\"role\":\"ADMIN\",\"name\":\"Amazing Grace\"}");

        var principal = tickets.resolve("session", session);
        assertThat(principal.body().at("/scopes").toString()).contains("admin");
        assertThat(principal.text("/claims/name")).isEqualTo("Amazing Grace");
        tickets.put("/api/agents/" + grace.id(), admin(), "{\"role\":\"VIEWER\"}");
    }

    @Test
    void theLastAdminStays() {
        var other = tickets.anAgent(Role.ADMIN);
        assertThat(tickets.put("/api/agents/" + other.id(), admin(), "{\"role\":\"AGENT\"}")
                        .status())
                .isEqualTo(200);

        var demoted = tickets.put("/api/agents/1", admin(), "{\"role\":\"AGENT\"}");
        var shutOut = tickets.put("/api/agents/1", admin(), "{\"active\":false}");

        assertThat(demoted.status()).isEqualTo(409);
        assertThat(demoted.text("/type")).isEqualTo("urn:tick:problem:last-admin");
        assertThat(shutOut.status()).isEqualTo(409);
        assertThat(tickets.put("/api/agents/1", admin(), "{\"name\":\"Admin\"}").status())
                .isEqualTo(200);
    }

    @Test
    void whomATicketCanBeGivenToIsKnownToEverybodyHere() {
        var grace = tickets.anAgent(Role.AGENT);
        var onlooker = tickets.anAgent(Role.VIEWER);

        var known = tickets.get("/api/agents/assignable", viewer());

        var ids = known.body().at("/data").findValuesAsString("id");
        assertThat(ids).contains(Long.toString(grace.id())).doesNotContain(Long.toString(onlooker.id()));
        assertThat(known.body().toString()).doesNotContain("@");
    }

    @Test
    void onlyAdminsDecideWhoWorksHere() {
        assertThat(tickets.get("/api/agents", agent()).status()).isEqualTo(403);
        assertThat(tickets.post("/api/agents", agent(), "{}").status()).isEqualTo(403);
        assertThat(tickets.put("/api/agents/1", agent(), "{}").status()).isEqualTo(403);
        assertThat(tickets.post("/api/agents/1/password", agent(), "").status()).isEqualTo(403);
        assertThat(tickets.put("/api/agents/999999", admin(), "{\"active\":true}")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void aNewPasswordEndsAllOtherSessions() {
        var grace = tickets.anAgent(Role.AGENT);
        var here = sessionOf(tickets.login(grace.email(), PASSWORD));
        var elsewhere = sessionOf(tickets.login(grace.email(), PASSWORD));
        var me = signedIn(grace.id(), tickets.resolve("session", here).number("/claims/session"), "anyone", "viewer");

        var changed = tickets.put("/api/auth/password", me, change(PASSWORD, "a quite different sentence"));

        assertThat(changed.status()).isEqualTo(200);
        assertThat(tickets.resolve("session", here).status()).isEqualTo(200);
        assertThat(tickets.resolve("session", elsewhere).status()).isEqualTo(404);
        assertThat(tickets.login(grace.email(), PASSWORD).status()).isEqualTo(401);
        assertThat(tickets.login(grace.email(), "a quite different sentence").status())
                .isEqualTo(200);
    }

    @Test
    void aPasswordIsChangedOnlyByWhoeverKnowsItAndToAFitOne() {
        var grace = tickets.anAgent(Role.AGENT);
        var me = signedIn(grace.id(), 1, "anyone", "viewer");

        var wrong = tickets.put("/api/auth/password", me, change("a guess", "a quite different sentence"));
        var tooShort = tickets.put("/api/auth/password", me, change(PASSWORD, "too short"));
        var same = tickets.put("/api/auth/password", me, change(PASSWORD, PASSWORD));
        var byProgram = tickets.put("/api/auth/password", program(), change(PASSWORD, "a quite different sentence"));

        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("/errors/0/field")).isEqualTo("currentPassword");
        assertThat(tooShort.text("/errors/0/field")).isEqualTo("newPassword");
        assertThat(same.text("/errors/0/field")).isEqualTo("newPassword");
        assertThat(byProgram.status()).isEqualTo(403);
        assertThat(tickets.login(grace.email(), PASSWORD).status()).isEqualTo(200);
    }

    @Test
    void guessingThePasswordInAnOpenBrowserIsSlowedDownToo() {
        var grace = tickets.anAgent(Role.AGENT);
        var me = signedIn(grace.id(), 1, "anyone", "viewer");
        for (int i = 0; i < 5; i++) {
            tickets.put("/api/auth/password", me, change("guess " + i, "a quite different sentence"));
        }

        assertThat(tickets.put("/api/auth/password", me, change(PASSWORD, "a quite different sentence"))
                        .status())
                .isEqualTo(429);
    }

    @Test
    void anAdminGivesANewPasswordToWhoeverHasForgottenIt() {
        var grace = tickets.anAgent(Role.AGENT);
        var session = sessionOf(tickets.login(grace.email(), PASSWORD));

        var given = tickets.post("/api/agents/" + grace.id() + "/password", admin(), "");

        assertThat(tickets.resolve("session", session).status()).isEqualTo(404);
        assertThat(tickets.login(grace.email(), given.text("/data/password")).status())
                .isEqualTo(200);
    }

    private static String change(String current, String wanted) {
        return "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(current, wanted);
    }
}
