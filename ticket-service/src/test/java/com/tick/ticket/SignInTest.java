package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.PASSWORD;
import static com.tick.ticket.ServiceUnderTest.anyone;
import static com.tick.ticket.ServiceUnderTest.anyoneAt;
import static com.tick.ticket.ServiceUnderTest.service;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.test.TestTokens;
import com.tick.ticket.ServiceUnderTest.Answer;
import com.tick.ticket.agent.Role;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** How agents show who they are. */
@RunningService
class SignInTest {

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theFirstAdminComesFromTheSettings() {
        var signedIn = login("Boss@Example.org ", RunningService.ADMIN_PASSWORD, anyone());

        assertThat(signedIn.status()).isEqualTo(200);
        assertThat(signedIn.text("/data/role")).isEqualTo("ADMIN");
        assertThat(signedIn.header("Set-Cookie"))
                .matches("tick=[\\w-]{43}; Path=/; Max-Age=604800; .*HttpOnly; SameSite=Lax");
        assertThat(signedIn.http().headers().allValues("Set-Cookie").get(1))
                .matches("tick-device=[\\w-]{43}; Path=/; Max-Age=31536000; .*HttpOnly; SameSite=Lax");
    }

    @Test
    void aSessionSaysWhoItIsUntilTheAgentSignsOut() {
        var grace = tickets.anAgent(Role.AGENT);
        var token = sessionToken(login(grace.email(), PASSWORD, anyone()));

        var principal = resolve(token);
        var signedIn = TestTokens.bearer(
                "ticket-service",
                principal.text("/subject"),
                Map.of("session", principal.text("/claims/session")),
                "anyone",
                "viewer",
                "agent");
        var me = tickets.get("/api/auth/me", signedIn);
        var out = tickets.post("/api/auth/logout", signedIn, "{}");

        assertThat(principal.text("/subject")).isEqualTo("agent:" + grace.id());
        assertThat(principal.text("/claims/name")).isEqualTo("Grace");
        assertThat(principal.body().at("/scopes").toString()).contains("agent").doesNotContain("admin");
        assertThat(me.text("/data/email")).isEqualTo(grace.email());
        assertThat(out.header("Set-Cookie")).contains("tick=;").contains("Max-Age=0");
        assertThat(resolve(token).status()).isEqualTo(404);
    }

    @Test
    void aSignInEndsTheSessionThatWasThere() {
        var grace = tickets.anAgent(Role.AGENT);
        var before = sessionToken(login(grace.email(), PASSWORD, anyone()));
        var bearer = ServiceUnderTest.signedIn(
                grace.id(), resolve(before).number("/claims/session"), "anyone", "viewer", "agent");

        var after = sessionToken(login(grace.email(), PASSWORD, bearer));

        assertThat(resolve(before).status()).isEqualTo(404);
        assertThat(resolve(after).status()).isEqualTo(200);
    }

    @Test
    void aTokenIsNotWrittenDown() {
        var grace = tickets.anAgent(Role.AGENT);

        var token = sessionToken(login(grace.email(), PASSWORD, anyone()));

        var stored = jdbc.sql("select token_sha256 from sessions where agent_id = ?")
                .param(grace.id())
                .query(String.class)
                .single();
        assertThat(stored).hasSize(64).isNotEqualTo(token);
    }

    @Test
    void anIdleSessionEndsAndSoDoesAnOldOne() {
        var idle = sessionToken(login(tickets.anAgent(Role.AGENT).email(), PASSWORD, anyone()));
        var oldAgent = tickets.anAgent(Role.AGENT);
        var old = sessionToken(login(oldAgent.email(), PASSWORD, anyone()));

        age("last_seen_at", "last_seen_at - interval 13 hour", idle);
        age("expires_at", "expires_at - interval 8 day", old);

        assertThat(resolve(idle).status()).isEqualTo(404);
        assertThat(resolve(old).status()).isEqualTo(404);
    }

    @Test
    void anUnknownAccountIsAnsweredLikeAWrongPassword() {
        var grace = tickets.anAgent(Role.AGENT);

        var wrong = login(grace.email(), "wrong", anyone());
        var unknown =
                login("nobody@example.org", "wrong", anyoneAt(UUID.randomUUID().toString()));

        assertThat(wrong.status()).isEqualTo(401);
        assertThat(unknown.status()).isEqualTo(401);
        assertThat(unknown.body()).isEqualTo(wrong.body());
        assertThat(wrong.header("Set-Cookie")).isEmpty();
    }

    @Test
    void signingInForgetsEarlierMistakes() {
        var grace = tickets.anAgent(Role.AGENT);
        for (int round = 0; round < 3; round++) {
            for (int i = 0; i < 4; i++) {
                login(grace.email(), "typo", anyoneAt(UUID.randomUUID().toString()));
            }
            assertThat(login(grace.email(), PASSWORD, anyoneAt(UUID.randomUUID().toString()))
                            .status())
                    .isEqualTo(200);
        }
    }

    @Test
    void onlyTheGatewayMayAskWhoSomebodyIs() {
        var asked = tickets.post("/internal/principals", anyone(), "{\"kind\":\"session\",\"credential\":\"x\"}");

        assertThat(asked.status()).isEqualTo(401);
    }

    private Answer login(String email, String password, String bearer) {
        return tickets.post(
                "/api/auth/login", bearer, "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password));
    }

    private Answer resolve(String token) {
        return tickets.post(
                "/internal/principals",
                service("principals.resolve"),
                "{\"kind\":\"session\",\"credential\":\"" + token + "\"}");
    }

    private static String sessionToken(Answer signedIn) {
        return signedIn.header("Set-Cookie").replaceFirst("tick=([^;]*);.*", "$1");
    }

    private void age(String column, String value, String token) {
        transaction.executeWithoutResult(
                it -> jdbc.sql("update sessions set " + column + " = " + value + " where token_sha256 = sha2(?, 256)")
                        .param(token)
                        .update());
    }
}
