package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.PASSWORD;
import static com.tick.ticket.ServiceUnderTest.sessionOf;
import static com.tick.ticket.ServiceUnderTest.unconfirmedAdmin;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.test.TestTokens;
import com.tick.ticket.ServiceUnderTest.Answer;
import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.Role;
import java.util.LinkedHashMap;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What an admin's session alone is not enough for. */
@RunningService
class ConfirmationTest {

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** Other tests count on the first admin being the last. */
    @AfterEach
    void noOtherAdminIsLeft() {
        transaction.executeWithoutResult(
                it -> jdbc.sql("update agents set role = 'AGENT' where id > 1 and role = 'ADMIN'")
                        .update());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            textBlock =
                    """
            POST; /api/agents
            PUT; /api/agents/1
            POST; /api/agents/1/password
            DELETE; /api/agents/1/second-factor
            POST; /api/tokens
            DELETE; /api/tokens/1
            GET; /api/security-log/export
            """)
    void anAdminConfirmsFirst(String method, String path) {
        var body = path.endsWith("agents")
                ? "{\"name\":\"Eve\",\"email\":\"%s@example.org\",\"role\":\"ADMIN\"}".formatted(UUID.randomUUID())
                : path.endsWith("tokens") ? "{\"name\":\"Eve\",\"scope\":\"write\"}" : "{\"name\":\"Eve\"}";

        var refused =
                switch (method) {
                    case "GET" -> tickets.get(path, unconfirmedAdmin());
                    case "PUT" -> tickets.put(path, unconfirmedAdmin(), body);
                    case "DELETE" -> tickets.delete(path, unconfirmedAdmin());
                    default -> tickets.post(path, unconfirmedAdmin(), body);
                };

        assertThat(refused.status()).isEqualTo(403);
        assertThat(refused.text("/type")).isEqualTo("urn:tick:problem:confirmation-needed");
    }

    @Test
    void aConfirmationHoldsInItsSessionForTenMinutes() {
        var admin = tickets.anAgent(Role.ADMIN);
        var session = sessionOf(tickets.login(admin.email(), PASSWORD));
        var other = sessionOf(tickets.login(admin.email(), PASSWORD));
        var path = "/api/agents/" + tickets.anAgent(Role.AGENT).id() + "/password";

        var before = tickets.post(path, bearer(admin, session), "");
        var confirmed = confirm(admin, session, PASSWORD);
        var after = tickets.post(path, bearer(admin, session), "");
        var elsewhere = tickets.post(path, bearer(admin, other), "");
        transaction.executeWithoutResult(it -> jdbc.sql(
                        "update sessions set confirmed_at = confirmed_at - interval 10 minute where agent_id = ?")
                .param(admin.id())
                .update());
        var late = tickets.post(path, bearer(admin, session), "");

        assertThat(before.status()).isEqualTo(403);
        assertThat(confirmed.status()).isEqualTo(200);
        assertThat(confirmed.text("/data/confirmed_until")).isNotEmpty();
        assertThat(after.status()).isEqualTo(200);
        assertThat(elsewhere.status()).isEqualTo(403);
        assertThat(late.status()).isEqualTo(403);
    }

    @Test
    void aWrongPasswordConfirmsNothingAndIsSlowedDown() {
        var admin = tickets.anAgent(Role.ADMIN);
        var session = sessionOf(tickets.login(admin.email(), PASSWORD));

        for (int i = 0; i < 5; i++) {
            assertThat(confirm(admin, session, "guess").status()).isEqualTo(422);
        }

        assertThat(confirm(admin, session, PASSWORD).status()).isEqualTo(429);
        assertThat(tickets.resolve("session", session).text("/claims/confirmed_until"))
                .isEmpty();
    }

    @Test
    void aHandedOutPasswordOpensOnlyTheWayToAnother() {
        var grace = tickets.anAgent(Role.AGENT);
        var given = tickets.post("/api/agents/" + grace.id() + "/password", ServiceUnderTest.admin(), "")
                .text("/data/password");

        var signedIn = tickets.login(grace.email(), given);
        var session = sessionOf(signedIn);
        var me = tickets.get("/api/auth/me", bearer(grace, session));
        var desk = tickets.get("/api/tickets", bearer(grace, session));
        var changed = tickets.put(
                "/api/auth/password",
                bearer(grace, session),
                "{\"currentPassword\":\"%s\",\"newPassword\":\"a quite different sentence\"}".formatted(given));

        assertThat(signedIn.body().at("/data/must_change_password").asBoolean()).isTrue();
        assertThat(me.status()).isEqualTo(200);
        assertThat(desk.status()).isEqualTo(403);
        assertThat(changed.status()).isEqualTo(200);
        assertThat(tickets.get("/api/tickets", bearer(grace, session)).status()).isEqualTo(200);
    }

    @Test
    void aHandedOutPasswordExpires() {
        var grace = tickets.anAgent(Role.AGENT);
        var given = tickets.post("/api/agents/" + grace.id() + "/password", ServiceUnderTest.admin(), "")
                .text("/data/password");
        transaction.executeWithoutResult(it -> jdbc.sql(
                        "update agents set temporary_password_until = temporary_password_until - interval 7 day where id = ?")
                .param(grace.id())
                .update());

        var late = tickets.login(grace.email(), given);

        assertThat(late.status()).isEqualTo(401);
        assertThat(late.text("/type")).isEqualTo("urn:tick:problem:temporary-password-expired");
    }

    @ParameterizedTest
    @CsvSource({"password1234", "Grace1234567", "ticktickticktick"})
    void aPasswordThatIsSoonGuessedIsRefused(String wanted) {
        var grace = tickets.anAgent(Role.AGENT);

        var refused = tickets.put(
                "/api/auth/password",
                bearer(grace, sessionOf(tickets.login(grace.email(), PASSWORD))),
                "{\"currentPassword\":\"%s\",\"newPassword\":\"%s\"}".formatted(PASSWORD, wanted));

        assertThat(refused.status()).isEqualTo(422);
        assertThat(refused.text("/errors/0/field")).isEqualTo("newPassword");
    }

    private Answer confirm(Agent agent, String session, String password) {
        return tickets.post("/api/auth/confirmation", bearer(agent, session), "{\"password\":\"" + password + "\"}");
    }

    /** As the gateway writes it: what the service said of the session at hand. */
    private String bearer(Agent agent, String session) {
        var principal = tickets.resolve("session", session);
        var claims = new LinkedHashMap<String, String>();
        principal
                .body()
                .at("/claims")
                .properties()
                .forEach(it -> claims.put(it.getKey(), it.getValue().asString()));
        claims.put("addr", "desk");
        var scopes = principal
                .body()
                .at("/scopes")
                .valueStream()
                .map(it -> it.asString())
                .toArray(String[]::new);
        return TestTokens.bearer("ticket-service", "agent:" + agent.id(), claims, scopes);
    }
}
