package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.support.test.TestTokens;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@NotificationStory
class WebhookStoryTest {

    private static final String EMPTY = "{\"object\":\"whatsapp_business_account\",\"entry\":[]}";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theHandshakeGivesTheChallengeBackToWhoKnowsTheToken() {
        var right = handshake(Neighbours.VERIFY_TOKEN);
        var wrong = handshake("guess");

        assertThat(right.statusCode()).isEqualTo(200);
        assertThat(right.body()).isEqualTo("1158201444");
        assertThat(right.headers().firstValue("Content-Type").orElse("")).startsWith("text/plain");
        assertThat(wrong.statusCode()).isEqualTo(403);
    }

    @Test
    void aSignedBodyIsTakenWithTheNewAndWithTheOldSecret() {
        var current = post(EMPTY, Customer.signature(EMPTY, Neighbours.SECRET));
        var old = post(EMPTY, Customer.signature(EMPTY, Neighbours.OLD_SECRET));

        assertThat(current.statusCode()).isEqualTo(200);
        assertThat(current.body()).isEqualTo("{\"success\":true}");
        assertThat(old.statusCode()).isEqualTo(200);
    }

    @Test
    void aWrongOrMissingSignatureIsRefusedAndLeavesNothing() {
        var marked = "{\"entry\":[],\"mark\":\"never stored\"}";

        var wrong = post(marked, Customer.signature(marked, "somebody else's secret"));
        var missing = post(marked, "none");
        var sha1 = post(marked, "sha1=" + "0".repeat(40));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(missing.statusCode()).isEqualTo(401);
        assertThat(sha1.statusCode()).isEqualTo(401);
        assertThat(stored(marked)).isZero();
    }

    @Test
    void theSignatureCountsForTheBytesAsTheyCame() {
        var escaped = "{\"entry\":[],\"name\":\"Gr\\u00fc\\u00dfe \\ud83d\\ude00 a\\/b\"}";
        var rewritten = "{\"entry\":[],\"name\":\"Grüße 😀 a/b\"}";

        var asSent = post(escaped, Customer.signature(escaped, Neighbours.SECRET));
        var reserialised = post(rewritten, Customer.signature(escaped, Neighbours.SECRET));

        assertThat(asSent.statusCode()).isEqualTo(200);
        assertThat(reserialised.statusCode()).isEqualTo(401);
    }

    @Test
    void aSignedBodyThatCannotBeReadIsKeptAsDead() {
        var broken = "{\"entry\": this is not JSON";

        var answer = post(broken, Customer.signature(broken, Neighbours.SECRET));

        assertThat(answer.statusCode()).isEqualTo(200);
        await().atMost(Duration.ofSeconds(10))
                .untilAsserted(() -> assertThat(jdbc.sql("select state from webhook_journal where body = ?")
                                .param(broken.getBytes(StandardCharsets.UTF_8))
                                .query(String.class)
                                .single())
                        .isEqualTo("DEAD"));
    }

    @Test
    void aBodyOfTwoMegabytesIsTakenAndOneOfMoreThanThreeIsNot() {
        var large = EMPTY + " ".repeat(2 * 1024 * 1024);
        var tooLarge = EMPTY + " ".repeat(3 * 1024 * 1024);

        assertThat(post(large, Customer.signature(large, Neighbours.SECRET)).statusCode())
                .isEqualTo(200);
        assertThat(post(tooLarge, Customer.signature(tooLarge, Neighbours.SECRET))
                        .statusCode())
                .isEqualTo(413);
    }

    private long stored(String body) {
        return jdbc.sql("select count(*) from webhook_journal where body = ?")
                .param(body.getBytes(StandardCharsets.UTF_8))
                .query(Long.class)
                .single();
    }

    private HttpResponse<String> post(String body, String signature) {
        return Customer.post(port, body.getBytes(StandardCharsets.UTF_8), signature);
    }

    private HttpResponse<String> handshake(String token) {
        return Customer.send(HttpRequest.newBuilder(URI.create(
                        "http://localhost:%d/api/whatsapp/webhook?hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=%s"
                                .formatted(port, token)))
                .header("Authorization", TestTokens.bearer("notification-service", "anonymous", "anyone")));
    }
}
