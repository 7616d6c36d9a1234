package com.tick.support.idempotency;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.support.ProofApplication;
import com.tick.support.test.TestTokens;
import com.tick.support.test.WithRealInfrastructure;
import java.io.UnsupportedEncodingException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(classes = ProofApplication.class)
@AutoConfigureMockMvc
@WithRealInfrastructure
class RepeatedRequestsTest {

    private final String key = UUID.randomUUID().toString();

    @Autowired
    MockMvcTester http;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aRepetitionGetsTheFirstAnswerHoweverItsJsonIsWritten() throws Exception {
        var first = post("/things/1", "{\"a\":1,\"b\":\"two\"}", key);
        var second = post("/things/1", "{ \"b\": \"two\", \"a\": 1 }", key);

        assertThat(first).hasStatus(202).doesNotContainHeader("Idempotent-Replayed");
        assertThat(second).hasStatus(202).hasHeader("Idempotent-Replayed", "true");
        assertThat(second).hasContentTypeCompatibleWith(MediaType.APPLICATION_JSON);
        assertThat(text(second)).isEqualTo(text(first)).contains("\"two\"");
    }

    @Test
    void withoutAKeyEachRequestStandsForItself() throws Exception {
        var first = post("/things/1", "{}", null);
        var second = post("/things/1", "{}", null);

        assertThat(text(second)).isNotEqualTo(text(first));
    }

    @Test
    void aKeyStandsForOneBodyAndOnePath() {
        post("/things/1", "{\"a\":1}", key);

        assertThat(post("/things/1", "{\"a\":2}", key)).hasStatus(422);
        assertThat(post("/things/2", "{\"a\":1}", key)).hasStatus(422);
    }

    @Test
    void whatIsNoKeyIsRefused() {
        assertThat(post("/things/1", "{}", "two words")).hasStatus(400);
    }

    @Test
    void aRefusedRequestMayBeSentAgain() {
        assertThat(post("/busy", "", key)).hasStatus(409);
        assertThat(post("/busy", "", key)).hasStatus(200).doesNotContainHeader("Idempotent-Replayed");
    }

    @Test
    void aSecretIsToldOnceAndKeptNowhere() throws Exception {
        var first = post("/secret", "", key);
        var second = post("/secret", "", key);

        assertThat(text(first)).contains("hush-hush");
        assertThat(text(second)).contains("\"secret\":null").contains("\"worked\":");
        assertThat(post("/again", "", key + "-2")).hasStatus(200);
        assertThat(jdbc.sql("select count(*) from idempotency_keys where answer like '%hush%'")
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void whatAnswersWithASecretAloneIsDoneAgain() throws Exception {
        var first = post("/again", "", key);
        var second = post("/again", "", key);

        assertThat(second).hasStatus(200).hasHeader("Idempotent-Replayed", "true");
        assertThat(text(second)).contains("hush-hush").isNotEqualTo(text(first));
    }

    @Test
    void aBodyTooLargeToBeKeptIsRefused() {
        assertThat(post("/things/1", "{\"a\":\"" + "x".repeat(1024 * 1024) + "\"}", key))
                .hasStatus(413);
    }

    private MvcTestResult post(String path, String body, @Nullable String key) {
        var request = http.post()
                .uri("/api/repeatable" + path)
                .header(HttpHeaders.AUTHORIZATION, TestTokens.bearer("proof-service", "agent:1", "anyone"))
                .contentType(MediaType.APPLICATION_JSON)
                .content(body);
        return (key == null ? request : request.header("Idempotency-Key", key)).exchange();
    }

    private static String text(MvcTestResult answer) throws UnsupportedEncodingException {
        return answer.getResponse().getContentAsString();
    }
}
