package com.tick.ticket.secondfactor.security;

import static com.tick.ticket.ServiceUnderTest.anyoneAt;
import static com.tick.ticket.ServiceUnderTest.signedIn;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.ticket.RunningService;
import com.tick.ticket.ServiceUnderTest;
import com.tick.ticket.ServiceUnderTest.Answer;
import com.tick.ticket.agent.Agent;
import com.tick.ticket.agent.Role;
import com.tick.ticket.secondfactor.AppOnAPhone;
import com.tick.ticket.secondfactor.ResealSecrets;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Second factors in a service that was started with another TICK_SETTINGS_KEY than the one they were sealed with. */
@RunningService
class KeyChangeTest {

    private static final String LOST = "only-for-tests-lost-0123456789abcdef";

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    ResealSecrets resealSecrets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Value("${TICK_SETTINGS_KEY}")
    String present;

    private Agent grace;
    private AppOnAPhone app;
    private String recoveryCode;

    @BeforeEach
    void anAgentHasASecondFactor() {
        grace = tickets.anAgent(Role.AGENT);
        var me = signedIn(grace.id(), 1, "anyone", "viewer", "agent");
        var password = "{\"password\":\"" + ServiceUnderTest.PASSWORD + "\"}";
        app = new AppOnAPhone(
                tickets.post("/api/auth/second-factor", me, password).text("/data/secret"));
        recoveryCode = tickets.post(
                        "/api/auth/second-factor/confirmation", me, "{\"code\":\"" + app.codeAt(Instant.now()) + "\"}")
                .text("/data/recovery_codes/0");
    }

    @AfterEach
    void itGoesAgain() {
        transaction.executeWithoutResult(it -> jdbc.sql("delete from second_factors where agent_id = ?")
                .param(grace.id())
                .update());
    }

    @Test
    void whatTheFormerKeySealedIsReadAndSealedWithTheNewOneSoThatTheFormerMayGo() {
        sealedWith(RunningService.FORMER_SETTINGS_KEY);

        var takenBefore = login(app.codeAt(Instant.now().plusSeconds(30)));
        var lost = resealSecrets.handle();

        assertThat(takenBefore.status()).isEqualTo(200);
        assertThat(lost).isZero();
        assertThat(new AesSealedSecrets(present, "").open(grace.id(), sealed())).isPresent();
    }

    @Test
    void whatNoKeyOpensIsCountedLeftAsItIsAndSaidAtTheDoor() {
        sealedWith(LOST);
        var before = sealed();

        var lost = resealSecrets.handle();
        var byApp = login(app.codeAt(Instant.now().plusSeconds(30)));
        var byPaper = login(recoveryCode);

        assertThat(lost).isOne();
        assertThat(sealed()).isEqualTo(before);
        assertThat(byApp.status()).isEqualTo(409);
        assertThat(byApp.text("/message")).contains("recovery code", "admin").doesNotContain("TICK_");
        assertThat(byPaper.status()).isEqualTo(200);
    }

    private void sealedWith(String key) {
        var secret =
                new AesSealedSecrets(present, "").open(grace.id(), sealed()).orElseThrow();
        var anew = new AesSealedSecrets(key, "").seal(grace.id(), secret);
        transaction.executeWithoutResult(
                it -> jdbc.sql("update second_factors set sealed_secret = ? where agent_id = ?")
                        .params(anew, grace.id())
                        .update());
    }

    private String sealed() {
        return jdbc.sql("select sealed_secret from second_factors where agent_id = ?")
                .param(grace.id())
                .query(String.class)
                .single();
    }

    private Answer login(String code) {
        return tickets.post(
                "/api/auth/login",
                anyoneAt(UUID.randomUUID().toString()),
                "{\"email\":\"%s\",\"password\":\"%s\",\"code\":\"%s\"}"
                        .formatted(grace.email(), ServiceUnderTest.PASSWORD, code));
    }
}
