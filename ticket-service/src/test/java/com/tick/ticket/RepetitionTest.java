package com.tick.ticket;

import static com.tick.ticket.ServiceUnderTest.admin;
import static com.tick.ticket.ServiceUnderTest.anyone;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.test.EveryPost;
import com.tick.ticket.agent.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Requests whose senders had no answer. */
@RunningService
class RepetitionTest {

    private final String key = UUID.randomUUID().toString();

    @Autowired
    ServiceUnderTest tickets;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationContext service;

    @Test
    void everyPostTakesAKey() {
        assertThat(EveryPost.thatIgnoresKeys(service)).isEmpty();
    }

    @Test
    void aPasswordIsMadeUpOnceAndKeptNowhere() {
        var path = "/api/agents/" + tickets.anAgent(Role.AGENT).id() + "/password";

        var first = tickets.post(path, admin(), "", "Idempotency-Key", key);
        var second = tickets.post(path, admin(), "", "Idempotency-Key", key);

        assertThat(second.status()).isEqualTo(200);
        assertThat(second.header("Idempotent-Replayed")).isEqualTo("true");
        assertThat(second.body().at("/data/password").isNull()).isTrue();
        assertThat(keptAnswersWith(first.text("/data/password"))).isZero();
    }

    @Test
    void aLoginSentAgainSignsInAgainIfThePasswordIsRight() {
        var agent = tickets.anAgent(Role.AGENT);
        var right = login(agent.email(), ServiceUnderTest.PASSWORD);

        var first = tickets.post("/api/auth/login", anyone(), right, "Idempotency-Key", key);
        var again = tickets.post("/api/auth/login", anyone(), right, "Idempotency-Key", key);
        var other =
                tickets.post("/api/auth/login", anyone(), login(agent.email(), "guessed-one"), "Idempotency-Key", key);

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.header("Set-Cookie")).isNotEmpty().isNotEqualTo(first.header("Set-Cookie"));
        assertThat(other.status()).isEqualTo(422);
        assertThat(other.text("/errors/0/field")).isEqualTo("Idempotency-Key");
    }

    @Test
    void aLinkAskedForAgainIsAskedForOnce() {
        var number = "+1202555" + key.replaceAll("\\D", "").concat("0000").substring(0, 4);
        var body = "{\"mobile\":\"" + number + "\"}";

        var first = tickets.post("/api/track/link", anyone(), body, "Idempotency-Key", key);
        var second = tickets.post("/api/track/link", anyone(), body, "Idempotency-Key", key);

        assertThat(first.status()).isEqualTo(202);
        assertThat(second.status()).isEqualTo(202);
        assertThat(second.body()).isEqualTo(first.body());
        assertThat(jdbc.sql("select count(*) from link_requests where mobile_e164 = ?")
                        .param(number)
                        .query(Long.class)
                        .single())
                .isOne();
    }

    private static String login(String email, String password) {
        return "{\"email\":\"%s\",\"password\":\"%s\"}".formatted(email, password);
    }

    private long keptAnswersWith(String secret) {
        return jdbc.sql("select count(*) from idempotency_keys where answer like ?")
                .param("%" + secret + "%")
                .query(Long.class)
                .single();
    }
}
