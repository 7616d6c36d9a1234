package com.tick.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.tick.simulator.Graph.Answer;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * What Tick relies on, in a form that the real platform can be asked as well: see docs/whatsapp-contract.md. Where it
 * answers otherwise, the simulator is wrong and this is where it shows.
 */
class GraphContractTest {
    private static final byte[] NOTE = "A note.".getBytes(StandardCharsets.UTF_8);

    private static GraphTarget graph;

    @BeforeAll
    static void open() throws IOException {
        graph = new GraphTarget(System.getenv());
    }

    @AfterAll
    static void close() {
        graph.close();
    }

    @Test
    void withoutATokenAndWithAWrongOneNothingIsDone() throws Exception {
        var without = graph.post(graph.number() + "/messages", null, "{}");
        var wrong = graph.post(graph.number() + "/messages", "not-a-token", "{}");

        refused(without, 401, 190);
        refused(wrong, 401, 190);
    }

    @Test
    void aNumberThatIsNotOursDoesNotExist() throws Exception {
        var answer = graph.post("1/messages", graph.token(), text("Hello"));

        refused(answer, 400, 100);
        assertThat(answer.body().path("error").path("error_subcode").asInt()).isEqualTo(33);
    }

    @Test
    void aBodyThatIsNoMessageIsRefusedByItsShape() throws Exception {
        refused(graph.messages("no json"), 400, 100);
        refused(
                graph.messages("{\"to\":\"" + someone() + "\",\"type\":\"text\",\"text\":{\"body\":\"Hi\"}}"),
                400,
                100);
        refused(graph.messages(text("Hello").replace("\"type\"", "\"surprise\":1,\"type\"")), 400, 100);
    }

    @Test
    void whatIsMissingOrTooLongHasCodesOfItsOwn() throws Exception {
        refused(graph.messages(text("Hello").replace("\"text\":{\"body\":\"Hello\"}", "\"text\":{}")), 400, 131008);
        refused(graph.messages(text("x".repeat(4097))), 400, 131009);
    }

    @Test
    void aTemplateThatIsNotThereIsAnErrorOfItsOwn() throws Exception {
        refused(graph.messages(template("no_such_template", "")), 404, 132001);
    }

    @Test
    void aTemplateWithMoreParametersThanItHasIsRefused() throws Exception {
        var many = "{\"type\":\"text\",\"text\":\"a\"},".repeat(9).replaceAll(",$", "");

        refused(graph.messages(template(graph.template(), many)), 400, 132000);
    }

    @Test
    void aReceiptForAMessageThatNeverWasIsRefused() throws Exception {
        var answer = graph.messages(
                "{\"messaging_product\":\"whatsapp\",\"status\":\"read\",\"message_id\":\"wamid.NONE\"}");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isIn(100, 131009);
    }

    @Test
    void theNumberTellsWhatTheStatusPageShows() throws Exception {
        var answer =
                graph.get(graph.number() + "?fields=display_phone_number,verified_name,quality_rating,health_status");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().propertyNames())
                .contains("id", "display_phone_number", "verified_name", "quality_rating", "health_status");
        assertThat(answer.body().path("health_status").path("can_send_message").asString())
                .isIn("AVAILABLE", "LIMITED", "BLOCKED");
    }

    @Test
    void theAccountListsItsTemplatesWithTheirParts() throws Exception {
        var answer = graph.get(graph.account() + "/message_templates?fields=name,status,category,language,components");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("data")).isNotEmpty().allSatisfy(it -> assertThat(it.propertyNames())
                .contains("name", "status", "category", "language", "components"));
    }

    @Test
    void theAccountTellsWhichAppsHearItsWebhooks() throws Exception {
        var answer = graph.get(graph.account() + "/subscribed_apps");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.body().path("data").isArray()).isTrue();
    }

    @Test
    void aFileIsUploadedDescribedFetchedWithTheTokenOnlyAndDeleted() throws Exception {
        var id = graph.upload("text/plain", NOTE).body().path("id").asString("");
        var described = graph.get(id + "?phone_number_id=" + graph.number()).body();
        var url = described.path("url").asString();

        assertThat(id).matches("\\d+");
        assertThat(described.path("messaging_product").asString()).isEqualTo("whatsapp");
        assertThat(described.path("mime_type").asString()).isEqualTo("text/plain");
        assertThat(described.path("sha256").asString()).isNotEmpty();
        assertThat(described.path("file_size").asInt(0)).isEqualTo(NOTE.length);
        assertThat(graph.download(url, graph.token())).containsExactly(200, NOTE.length);
        assertThat(graph.download(url, null)[0]).isIn(401, 403);
        assertThat(graph.delete(id).body().path("success").asBoolean()).isTrue();
        assertThat(graph.get(id).status()).isEqualTo(400);
    }

    @Test
    void aFileTypeThatPhonesDoNotTakeIsRefused() throws Exception {
        refused(graph.upload("application/zip", NOTE), 400, 100);
    }

    @Test
    void anApprovedTemplateIsAcceptedAtAnyTimeAndTwiceIsTwoMessages() throws Exception {
        assumeTrue(!graph.recipient().isEmpty(), "GRAPH_TEST_RECIPIENT names a phone that may get messages");
        assumeTrue(graph.simulated() || System.getenv().containsKey("GRAPH_TEMPLATE_MESSAGE"));
        var order = graph.simulated() ? ours() : System.getenv("GRAPH_TEMPLATE_MESSAGE");

        var first = graph.messages(order);
        var second = graph.messages(order);

        assertThat(first.status()).isEqualTo(200);
        assertThat(first.body().path("contacts").path(0).propertyNames()).contains("input", "wa_id");
        assertThat(first.body().path("messages").path(0).path("message_status").asString())
                .isIn("accepted", "held_for_quality_assessment");
        assertThat(first.messageId()).startsWith("wamid.").isNotEqualTo(second.messageId());
    }

    private static void refused(Answer answer, int status, int code) {
        var error = answer.body().path("error");
        assertThat(error.path("code").asInt()).as(answer.body().toString()).isEqualTo(code);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(error.path("type").asString()).isEqualTo("OAuthException");
        assertThat(error.path("message").asString()).isNotEmpty();
        assertThat(error.path("fbtrace_id").asString()).isNotEmpty();
    }

    /** For calls that are refused before anybody is written to. */
    private static String someone() {
        return "+" + (graph.recipient().isEmpty() ? "4915100000001" : graph.recipient());
    }

    private static String text(String words) {
        return "{\"messaging_product\":\"whatsapp\",\"to\":\"" + someone()
                + "\",\"type\":\"text\",\"text\":{\"body\":\"" + words + "\"}}";
    }

    private static String template(String name, String parameters) {
        return "{\"messaging_product\":\"whatsapp\",\"to\":\"" + someone()
                + "\",\"type\":\"template\",\"template\":{\"name\":\"" + name + "\",\"language\":{\"code\":\""
                + graph.language() + "\"},\"components\":[{\"type\":\"body\",\"parameters\":[" + parameters + "]}]}}";
    }

    private static String ours() {
        return template(graph.template(), "{\"type\":\"text\",\"text\":\"Ada\"},{\"type\":\"text\",\"text\":\"TK-1\"}")
                .replace(
                        "]}]}}",
                        "]},{\"type\":\"button\",\"sub_type\":\"url\",\"index\":\"0\",\"parameters\":[{\"type\":\"text\",\"text\":\"TK-1\"}]}]}}");
    }
}
