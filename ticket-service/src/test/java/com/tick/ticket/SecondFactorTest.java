package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.PASSWORD;
import static com.tick.ticket.ServiceUnderTest.admin;
import static com.tick.ticket.ServiceUnderTest.agent;
import static com.tick.ticket.ServiceUnderTest.anyoneAt;
import static com.tick.ticket.ServiceUnderTest.program;
import static com.tick.ticket.ServiceUnderTest.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.ServiceUnderTest.Answer;
import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.Role;
import com.tick.ticket.secondfactor.AppOnAPhone;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What some agents show besides their password. */
@RunningService
class SecondFactorTest {

    private static final String PASSWORD_ONLY = "{\"password\":\"" + PASSWORD + "\"}";

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    JdbcClient jdbc;

    private Agent grace;
    private String me;

    @BeforeEach
    void anAgentIsSignedIn() {
        grace = tickets.anAgent(Role.AGENT);
        me = signedIn(grace.id(), 1, "anyone", "viewer", "agent");
    }

    @Test
    void untilTheFirstCodeIsShownThePasswordIsEnough() {
        var begun = tickets.post("/api/auth/second-factor", me, PASSWORD_ONLY);

        assertThat(begun.text("/data/secret")).matches("[A-Z2-7]{32}");
        assertThat(begun.text("/data/otpauth_url"))
                .startsWith("otpauth://totp/Tick:")
                .contains("secret=" + begun.text("/data/secret"), "issuer=Tick", "digits=6", "period=30");
        assertThat(begun.header("Cache-Control")).contains("no-store");
        assertThat(login(null).status()).isEqualTo(200);
        assertThat(tickets.get("/api/auth/second-factor", me)
                        .body()
                        .at("/data/enabled")
                        .asBoolean(true))
                .isFalse();
    }

    @Test
    void thenALoginAsksForACodeAndTakesIt() {
        var app = enrolled();

        var asked = login(null);
        var taken = login(app.codeAt(Instant.now().plusSeconds(30)));

        assertThat(asked.status()).isEqualTo(401);
        assertThat(asked.text("/type")).isEqualTo("urn:tick:problem:second-factor-needed");
        assertThat(asked.text("/errors/0/field")).isEqualTo("code");
        assertThat(asked.header("Set-Cookie")).isEmpty();
        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.header("Set-Cookie")).isNotEmpty();
    }

    @Test
    void aWrongPasswordDoesNotTellWhoHasASecondFactor() {
        enrolled();

        var wrong = tickets.login(grace.email(), "a guess");

        assertThat(wrong.text("/type")).isEqualTo("urn:tick:problem:wrong-credentials");
    }

    @Test
    void noCodeOpensTwice() {
        var app = enrolled();
        var code = app.codeAt(Instant.now().plusSeconds(30));

        var first = login(code);
        var second = login(code);

        assertThat(first.status()).isEqualTo(200);
        assertThat(second.status()).isEqualTo(401);
        assertThat(second.text("/type")).isEqualTo("urn:tick:problem:wrong-second-factor");
    }

    @Test
    void switchingItOnEndsOlderSessions() {
        ServiceUnderTest.sessionOf(tickets.login(grace.email(), PASSWORD));
        var elsewhere = ServiceUnderTest.sessionOf(tickets.login(grace.email(), PASSWORD));

        enrolled();

        assertThat(tickets.resolve("session", elsewhere).status()).isEqualTo(404);
    }

    @Test
    void recoveryCodesAreTooLongToBeFoundFromTheirHash() {
        assertThat(recoveryCodes()).allMatch(it -> it.matches("([a-z2-7]{4}-){5}[a-z2-7]{4}"));
    }

    @Test
    void guessingCodesIsSlowedDown() {
        enrolled();
        for (int i = 0; i < 5; i++) {
            assertThat(login("guess" + i).status()).isEqualTo(401);
        }

        assertThat(login("000000").status()).isEqualTo(429);
    }

    @Test
    void aRecoveryCodeOpensOnceHoweverItIsTyped() {
        var codes = recoveryCodes();

        var opened = login(codes.get(0).toUpperCase(java.util.Locale.ROOT).replace('-', ' '));
        var again = login(codes.get(0));

        assertThat(codes).hasSize(10).doesNotHaveDuplicates();
        assertThat(opened.status()).isEqualTo(200);
        assertThat(again.status()).isEqualTo(401);
        assertThat(tickets.get("/api/auth/second-factor", me).number("/data/recovery_codes_left"))
                .isEqualTo(9);
    }

    @Test
    void neitherSecretNorRecoveryCodesStandInTheDatabase() {
        var begun = tickets.post("/api/auth/second-factor", me, PASSWORD_ONLY).text("/data/secret");
        var codes = confirm(new AppOnAPhone(begun));

        var stored = jdbc.sql("select * from second_factors where agent_id = ?")
                        .param(grace.id())
                        .query()
                        .listOfRows()
                        .toString()
                + jdbc.sql("select * from recovery_codes where agent_id = ?")
                        .param(grace.id())
                        .query()
                        .listOfRows();

        assertThat(stored)
                .doesNotContain(begun)
                .doesNotContain(codes)
                .doesNotContain(codes.get(0).replace("-", ""));
    }

    @Test
    void aWrongFirstCodeTurnsNothingOn() {
        var notBegun = tickets.post("/api/auth/second-factor/confirmation", me, "{\"code\":\"123456\"}");
        tickets.post("/api/auth/second-factor", me, PASSWORD_ONLY);

        var wrong = tickets.post("/api/auth/second-factor/confirmation", me, "{\"code\":\"no code\"}");

        assertThat(notBegun.status()).isEqualTo(409);
        assertThat(wrong.status()).isEqualTo(422);
        assertThat(wrong.text("/errors/0/field")).isEqualTo("code");
        assertThat(login(null).status()).isEqualTo(200);
    }

    @Test
    void itIsTakenUpAndGivenUpWithThePasswordOnly() {
        var refused = tickets.post("/api/auth/second-factor", me, "{\"password\":\"a guess\"}");
        enrolled();

        var kept = tickets.post("/api/auth/second-factor/removal", me, "{\"password\":\"a guess\"}");
        var twice = tickets.post("/api/auth/second-factor", me, PASSWORD_ONLY);
        var removed = tickets.post("/api/auth/second-factor/removal", me, PASSWORD_ONLY);

        assertThat(refused.status()).isEqualTo(422);
        assertThat(kept.status()).isEqualTo(422);
        assertThat(twice.status()).isEqualTo(409);
        assertThat(removed.status()).isEqualTo(200);
        assertThat(login(null).status()).isEqualTo(200);
    }

    @Test
    void anAdminHelpsWhoeverHasLostEverything() {
        enrolled();
        var path = "/api/agents/" + grace.id() + "/second-factor";

        assertThat(tickets.delete(path, agent()).status()).isEqualTo(403);
        assertThat(tickets.delete("/api/agents/999999/second-factor", admin()).status())
                .isEqualTo(404);
        assertThat(tickets.delete(path, admin()).status()).isEqualTo(200);
        assertThat(login(null).status()).isEqualTo(200);
    }

    @Test
    void aProgramHasNone() {
        assertThat(tickets.post("/api/auth/second-factor", program(), PASSWORD_ONLY)
                        .status())
                .isEqualTo(403);
    }

    private AppOnAPhone enrolled() {
        var app = new AppOnAPhone(
                tickets.post("/api/auth/second-factor", me, PASSWORD_ONLY).text("/data/secret"));
        confirm(app);
        return app;
    }

    private List<String> recoveryCodes() {
        return confirm(new AppOnAPhone(
                tickets.post("/api/auth/second-factor", me, PASSWORD_ONLY).text("/data/secret")));
    }

    private List<String> confirm(AppOnAPhone app) {
        var confirmed = tickets.post(
                "/api/auth/second-factor/confirmation", me, "{\"code\":\"" + app.codeAt(Instant.now()) + "\"}");
        assertThat(confirmed.status()).isEqualTo(200);
        return confirmed
                .body()
                .at("/data/recovery_codes")
                .valueStream()
                .map(it -> it.asString())
                .toList();
    }

    private Answer login(@Nullable String code) {
        return tickets.post(
                "/api/auth/login",
                anyoneAt(UUID.randomUUID().toString()),
                code == null
                        ? "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(grace.email(), PASSWORD)
                        : "{\"email\":\"%s\",\"password\":\"%s\",\"code\":\"%s\"}"
                                .formatted(grace.email(), PASSWORD, code));
    }
}
