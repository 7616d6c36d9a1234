package com.tick.simulator;

import static com.tick.simulator.Graph.ADA;
import static com.tick.simulator.Graph.textBody;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.Test;

class SendingTest extends SimulatorContract {

    @Test
    void aSnapshotIsAStateToComeBackTo() throws Exception {
        graph.customerWrites("Before");
        graph.control("snapshot", "{\"name\":\"quiet\"}");
        graph.customerWrites("After");
        graph.control("settings", "{\"windowMode\":\"SYNC\"}");
        graph.advance(Duration.ofHours(30));

        graph.control("restore", "{\"name\":\"quiet\"}");

        assertThat(graph.look("chats/" + ADA)).hasSize(1);
        assertThat(graph.look("settings").path("windowMode").asString()).isEqualTo("ASYNC");
        assertThat(graph.text("Still within the window").status()).isEqualTo(200);
        assertThat(Duration.parse(graph.look("clock").path("ahead").asString())).isZero();
    }

    @Test
    void theSameBodyTwiceIsTwoMessages() throws Exception {
        graph.customerWrites("Hello");

        var first = graph.text("Good morning").messageId();
        var second = graph.text("Good morning").messageId();

        assertThat(first).startsWith("wamid.").isNotEqualTo(second);
        assertThat(new String(Base64.getDecoder().decode(first.substring(6)), StandardCharsets.ISO_8859_1))
                .contains(ADA);
        var received = graph.look("messages?to=" + ADA);
        assertThat(received).hasSize(2);
        assertThat(received.path(0).path("id").asString()).isEqualTo(first);
        assertThat(received.path(0).path("to").asString()).isEqualTo(ADA);
        assertThat(received.path(0).path("type").asString()).isEqualTo("text");
        assertThat(received.path(0).path("text").asString()).isEqualTo("Good morning");
        assertThat(received.path(0).path("status").asString()).isIn("accepted", "sent", "delivered");
    }

    @Test
    void theTicksComeInOrderAndCarryWhatTheBusinessAttached() throws Exception {
        graph.customerWrites("Hello");

        var id = graph.send(textBody("Hi").replace("}}", "},\"biz_opaque_callback_data\":\"attempt-7\"}"))
                .messageId();
        await().until(() -> business.statusWords(id).equals(List.of("sent")));
        graph.advance(Duration.ofSeconds(1));
        await().until(() -> business.statusWords(id).equals(List.of("sent", "delivered")));
        graph.control("open", "{\"customer\":\"" + ADA + "\"}");

        await().until(() -> business.statusWords(id).equals(List.of("sent", "delivered", "read")));
        var status = business.statuses(id).get(0);
        assertThat(status.path("biz_opaque_callback_data").asString()).isEqualTo("attempt-7");
        assertThat(status.path("recipient_id").asString()).isEqualTo(ADA);
        assertThat(status.has("conversation")).isFalse();
        assertThat(graph.look("messages?opaque=attempt-7")).hasSize(1);
    }

    @Test
    void outsideTheWindowAFreeMessageIsTakenAndFailsLater() throws Exception {
        graph.customerWrites("Hello");
        graph.advance(Duration.ofHours(25));

        var answer = graph.text("Too late");
        graph.advance(Duration.ofSeconds(2));

        assertThat(answer.status()).isEqualTo(200);
        await().until(() -> business.statusWords(answer.messageId()).contains("failed"));
        var error = business.statuses(answer.messageId()).get(0).path("errors").path(0);
        assertThat(error.path("code").asInt()).isEqualTo(131047);
        assertThat(graph.look("messages?to=" + ADA)).isEmpty();
        assertThat(graph.look("messages?all=true&to=" + ADA)
                        .path(0)
                        .path("status")
                        .asString())
                .isEqualTo("failed");
    }

    @Test
    void outsideTheWindowAFreeMessageIsRefusedAtOnceWhenSwitchedSo() throws Exception {
        graph.control("settings", "{\"windowMode\":\"SYNC\"}");

        var never = graph.text("Hello");
        graph.customerWrites("Hello");
        var open = graph.text("Hello");

        assertThat(never.status()).isEqualTo(400);
        assertThat(never.code()).isEqualTo(131047);
        assertThat(open.status()).isEqualTo(200);
    }

    @Test
    void aTemplateReachesTheCustomerOutsideTheWindow() throws Exception {
        var answer = graph.send(template("ticket_reply_waiting", "\"Ada\",\"TK-7F3K\"", "TK-7F3K#secret"));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("messages").path(0).path("message_status").asString())
                .isEqualTo("accepted");
        var message = graph.look("messages?to=" + ADA).path(0);
        assertThat(message.path("type").asString()).isEqualTo("template");
        assertThat(message.path("text").asString().lines())
                .hasSize(2)
                .anyMatch(line -> line.startsWith("Hello Ada,") && line.contains("TK-7F3K"))
                .anyMatch(line -> line.startsWith("http") && line.endsWith("/TK-7F3K#secret"));
    }

    @Test
    void tappingTheButtonOfATemplateSendsItsPayloadWithTheQuotedMessage() throws Exception {
        var id = graph.send(template("ticket_reply_waiting", "\"Ada\",\"TK-7F3K\"", "TK-7F3K#secret"))
                .messageId();

        graph.control("tap", "{\"customer\":\"" + ADA + "\"}");

        await().until(() -> !business.messages().isEmpty());
        var message = business.messages().get(0);
        assertThat(message.path("type").asString()).isEqualTo("button");
        assertThat(message.path("button").path("payload").asString()).isEqualTo("send:42");
        assertThat(message.path("context").path("id").asString()).isEqualTo(id);
    }

    @Test
    void aTemplateIsRefusedByWhatIsWrongWithIt() throws Exception {
        assertThat(graph.send(template("unknown", "\"Ada\"", "x")).status()).isEqualTo(404);
        assertThat(graph.send(template("unknown", "\"Ada\"", "x")).code()).isEqualTo(132001);
        assertThat(graph.send(template("ticket_received", "\"Ada\"", "x")).code())
                .isEqualTo(132000);
        graph.control("templates", "{\"name\":\"ticket_received\",\"status\":\"PAUSED\"}");
        assertThat(graph.send(template("ticket_received", "\"Ada\",\"TK-1\"", "x"))
                        .code())
                .isEqualTo(132015);
    }

    @Test
    void aCustomerWhoIsNotOnWhatsAppNeverReceivesAnything() throws Exception {
        graph.control("personas", "{\"customer\":\"" + ADA + "\",\"traits\":[\"NOT_ON_WHATSAPP\"]}");

        var id = graph.send(template("ticket_received", "\"Ada\",\"TK-1\"", "TK-1#s"))
                .messageId();
        graph.advance(Duration.ofSeconds(2));

        await().until(() -> business.statusWords(id).equals(List.of("failed")));
        assertThat(business.statuses(id)
                        .get(0)
                        .path("errors")
                        .path(0)
                        .path("code")
                        .asInt())
                .isEqualTo(131026);
        assertThat(graph.look("messages?to=" + ADA)).isEmpty();
    }

    @Test
    void aPhoneThatComesBackOnlineGetsWhatWaited() throws Exception {
        graph.customerWrites("Hello");
        graph.control("personas", "{\"customer\":\"" + ADA + "\",\"traits\":[\"OFFLINE\"]}");
        var id = graph.text("Are you there?").messageId();
        await().until(() -> business.statusWords(id).equals(List.of("sent")));

        graph.control("personas", "{\"customer\":\"" + ADA + "\",\"traits\":[]}");

        await().until(() -> business.statusWords(id).equals(List.of("sent", "delivered")));
        assertThat(graph.look("messages?to=" + ADA)).hasSize(1);
    }

    @Test
    void aScriptCanLetTheStatusOvertakeTheAnswer() throws Exception {
        graph.customerWrites("Hello");
        graph.control(
                "scripts",
                "{\"to\":\"" + ADA
                        + "\",\"beforeResponse\":true,\"steps\":[{\"status\":\"read\"},{\"status\":\"delivered\"}]}");

        var id = graph.text("Hi").messageId();

        await().until(() -> business.statusWords(id).size() == 2);
        assertThat(graph.look("messages?to=" + ADA).path(0).path("status").asString())
                .isEqualTo("read");
    }

    @Test
    void aScriptOfNothingIsSilenceUntilItIsForgotten() throws Exception {
        graph.customerWrites("Hello");
        graph.control("scripts", "{\"times\":100,\"steps\":[]}");
        var silent = graph.text("Nobody tells of this").messageId();

        graph.delete("/_fake/scripts");
        var told = graph.text("But of this").messageId();

        await().until(() -> business.statusWords(told).equals(List.of("sent", "delivered")));
        assertThat(business.statusWords(silent)).isEmpty();
        assertThat(graph.look("messages?to=" + ADA)).hasSize(2);
    }

    @Test
    void theSecondBurstToOneCustomerMeetsThePairLimit() throws Exception {
        graph.control("settings", "{\"pairBurst\":2}");
        graph.customerWrites("Hello");

        assertThat(graph.text("1").status()).isEqualTo(200);
        assertThat(graph.text("2").status()).isEqualTo(200);
        assertThat(graph.text("3").code()).isEqualTo(131056);
        graph.advance(Duration.ofSeconds(6));
        assertThat(graph.text("4").status()).isEqualTo(200);
    }

    private static String template(String name, String words, String suffix) {
        var parameters = words.replaceAll("\"([^\"]*)\"", "{\"type\":\"text\",\"text\":\"$1\"}");
        return "{\"messaging_product\":\"whatsapp\",\"to\":\"+" + ADA
                + "\",\"type\":\"template\",\"template\":{\"name\":\"" + name
                + "\",\"language\":{\"code\":\"en\"},\"components\":[{\"type\":\"body\",\"parameters\":[" + parameters
                + "]},"
                + "{\"type\":\"button\",\"sub_type\":\"url\",\"index\":\"0\",\"parameters\":[{\"type\":\"text\",\"text\":\""
                + suffix
                + "\"}]},{\"type\":\"button\",\"sub_type\":\"quick_reply\",\"index\":\"1\",\"parameters\":[{\"type\":\"payload\",\"payload\":\"send:42\"}]}]}}";
    }
}
