package com.tick.simulator;

import static com.tick.simulator.Graph.ADA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.stream.StreamSupport;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class WebhookTest extends SimulatorContract {

    @Test
    void theSignatureHoldsForTheBytesSentAndForNoOtherSpelling() throws Exception {
        graph.customerWrites("Grüße 👋 aus A/B");

        await().until(() -> !business.received().isEmpty());
        var webhook = business.received().get(0);
        assertThat(webhook.text()).contains("Gr\\u00fc\\u00dfe \\ud83d\\udc4b aus A\\/B");
        assertThat(webhook.signature()).isEqualTo("sha256=" + hmac(webhook.body()));
        var again = JsonMapper.shared().readTree(webhook.body()).toString().getBytes(StandardCharsets.UTF_8);
        assertThat(webhook.signature()).isNotEqualTo("sha256=" + hmac(again));
        assertThat(business.messages().get(0).path("text").path("body").asString())
                .isEqualTo("Grüße 👋 aus A/B");
    }

    @Test
    void theEnvelopeNamesTheNumberAndTheCustomer() throws Exception {
        graph.customerWrites("Hello");

        await().until(() -> !business.received().isEmpty());
        var value = business.received().get(0).value();
        assertThat(value.path("metadata").path("phone_number_id").asString()).isEqualTo(graph.number());
        assertThat(value.path("contacts").path(0).path("wa_id").asString()).isEqualTo(ADA);
        assertThat(value.path("contacts").path(0).path("profile").path("name").asString())
                .isEqualTo("Ada Example");
        assertThat(value.path("messages").path(0).path("from").asString()).isEqualTo(ADA);
    }

    @Test
    void aWebhookThatWasNotAnsweredWith200ComesAgainInGrowingDistance() throws Exception {
        business.answers(503);
        graph.customerWrites("Hello");
        await().until(() -> business.received().size() == 1);

        graph.advance(Duration.ofSeconds(2));
        await().until(() -> business.received().size() == 2);
        business.answers(200);
        graph.advance(Duration.ofDays(6));
        await().until(() -> business.received().size() == 3);
        graph.advance(Duration.ofDays(2));

        await().until(() -> graph.look("webhooks").size() == 3);
        var attempts = graph.look("webhooks");
        assertThat(attempts)
                .allMatch(attempt -> attempt.path("delivery").asLong()
                        == attempts.path(0).path("delivery").asLong());
        assertThat(StreamSupport.stream(attempts.spliterator(), false)
                        .map(attempt -> attempt.path("status").asInt()))
                .containsExactly(503, 503, 200);
        assertThat(graph.look("webhooks?since=" + attempts.path(2).path("at").asString()))
                .containsExactly(attempts.path(2));
        assertThat(business.received())
                .allMatch(one -> one.text().equals(business.received().get(0).text()));
    }

    @Test
    void nothingIsSentBeforeTheHandshakeIsAnsweredWithExactlyTheChallenge() throws Exception {
        business.answersTheHandshakeWrongly(true);
        assertThat(graph.control("webhook/verify", "{}").path("active").asBoolean())
                .isFalse();
        graph.customerWrites("Hello");
        await().until(() -> !graph.look("webhooks").isEmpty());
        assertThat(business.received()).isEmpty();

        business.answersTheHandshakeWrongly(false);
        graph.advance(Duration.ofSeconds(3));

        await().until(() -> business.received().size() == 1);
    }

    @Test
    void theSameMessageIdCanComeManyTimes() throws Exception {
        graph.control(
                "inbound",
                "{\"from\":\"" + ADA
                        + "\",\"type\":\"text\",\"text\":\"Again\",\"sameWamid\":\"wamid.SAME\",\"count\":3}");

        await().until(() -> business.messages().size() == 3);
        assertThat(business.messages())
                .allMatch(message -> message.path("id").asString().equals("wamid.SAME"));
    }

    @Test
    void severalUpdatesTravelInOneBodyOfTwoEntriesWhenBatchingIsOn() throws Exception {
        graph.control("settings", "{\"webhookBatch\":3}");

        graph.control("inbound", "{\"from\":\"" + ADA + "\",\"type\":\"text\",\"text\":\"One of three\",\"count\":3}");

        await().until(() -> business.received().size() == 1);
        var entries =
                JsonMapper.shared().readTree(business.received().get(0).body()).path("entry");
        assertThat(entries).hasSize(2);
        assertThat(entries.path(0).path("changes")).hasSize(2);
        assertThat(entries.path(1).path("changes")).hasSize(1);
    }

    @Test
    void aBatchMixesMessagesAndStatusesAndBothNumbers() throws Exception {
        graph.customerWrites("First");
        await().until(() -> business.received().size() == 1);
        business.forget();
        graph.control("settings", "{\"webhookBatch\":4,\"batchWaitMs\":5000}");
        graph.control("scripts", "{\"to\":\"" + ADA + "\",\"steps\":[{\"status\":\"sent\"}]}");

        graph.text("An answer");
        await().until(() -> graph.look("messages?to=" + ADA)
                .path(0)
                .path("status")
                .asString()
                .equals("sent"));
        graph.customerWrites("Second");
        graph.control("inbound", "{\"from\":\"" + ADA + "\",\"text\":\"To the other\",\"number\":\"" + SECOND + "\"}");
        graph.customerWrites("Third");

        await().until(() -> business.received().size() == 1);
        var text = business.received().get(0).text();
        var first = business.received().get(0).value();
        assertThat(first.path("statuses")).hasSize(1);
        assertThat(first.path("messages")).hasSize(1);
        assertThat(text).contains(FIRST, SECOND);
    }

    @Test
    void aFileOfACustomerComesWithItsAddress() throws Exception {
        graph.control("inbound", "{\"from\":\"" + ADA + "\",\"type\":\"image\"}");

        await().until(() -> business.messages().size() == 1);
        var url = business.messages().get(0).path("image").path("url").asString();
        assertThat(graph.download(url, graph.token()).statusCode()).isEqualTo(200);
    }

    @Test
    void aCustomerWhoMovesToAnotherNumberKeepsTheChatThere() throws Exception {
        graph.customerWrites("From the old number");

        graph.control("change-number", "{\"customer\":\"" + ADA + "\",\"to\":\"4915100000077\"}");

        await().until(() -> business.messages().size() == 2);
        assertThat(graph.look("chats/4915100000077").path(0).path("text").asString())
                .isEqualTo("From the old number");
        assertThat(graph.look("chats/" + ADA)).isEmpty();
    }

    @Test
    void notificationsCanGetLostOrComeTwice() throws Exception {
        graph.control("faults", "{\"action\":{\"webhook\":\"drop\"}}");
        graph.control("faults", "{\"action\":{\"webhook\":\"dup\"}}");

        graph.customerWrites("lost");
        graph.customerWrites("twice");

        await().until(() -> business.messages().size() == 2);
        assertThat(business.messages())
                .allMatch(
                        message -> message.path("text").path("body").asString().equals("twice"));
    }

    @Test
    void aCustomerWithAUsernameShowsNoNumber() throws Exception {
        graph.control("change-username", "{\"customer\":\"" + ADA + "\",\"username\":\"@ada\"}");

        graph.customerWrites("Hello");

        await().until(() -> !business.received().isEmpty());
        var value = business.received().get(0).value();
        assertThat(value.path("messages").path(0).has("from")).isFalse();
        assertThat(value.path("contacts").path(0).has("wa_id")).isFalse();
        var userId = value.path("messages").path(0).path("from_user_id").asString();
        var answer = graph.send("{\"messaging_product\":\"whatsapp\",\"recipient\":\"" + userId
                + "\",\"type\":\"text\",\"text\":{\"body\":\"Hi\"}}");
        assertThat(answer.body().path("contacts").path(0).path("user_id").asString())
                .isEqualTo(userId);
    }

    @Test
    void reactionsEditsAndDeletionsAreTold() throws Exception {
        var id = graph.control("inbound", "{\"from\":\"" + ADA + "\",\"text\":\"Helo\"}")
                .path("ids")
                .path(0)
                .asString();

        graph.control("edit", "{\"messageId\":\"" + id + "\",\"text\":\"Hello\"}");
        graph.control("react", "{\"messageId\":\"" + id + "\",\"emoji\":\"👍\"}");
        graph.control("revoke", "{\"messageId\":\"" + id + "\"}");

        await().until(() -> business.messages().size() == 4);
        assertThat(business.messages().stream()
                        .map(message -> message.path("type").asString()))
                .containsExactlyInAnyOrder("text", "edit", "reaction", "revoke");
        assertThat(graph.look("chats/" + ADA).path(0).path("note").asString()).isEqualTo("deleted");
    }

    @Test
    void rawBytesGoOutWithTheSignatureThatWasOrdered() throws Exception {
        graph.control("webhook/raw", "{\"body\":\"{}\",\"signature\":\"valid\"}");
        graph.control("webhook/raw", "{\"body\":\"{}\",\"signature\":\"missing\"}");
        graph.control("webhook/raw", "{\"body\":\"{}\",\"signature\":\"wrong\"}");

        var right = "sha256=" + hmac("{}".getBytes(StandardCharsets.UTF_8));
        assertThat(business.received().get(0).signature()).isEqualTo(right);
        assertThat(business.received().get(1).signature()).isNull();
        assertThat(business.received().get(2).signature()).isNotEqualTo(right);
    }

    private static String hmac(byte[] body) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(simulator.settings().appSecret().getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
        return HexFormat.of().formatHex(mac.doFinal(body));
    }
}
