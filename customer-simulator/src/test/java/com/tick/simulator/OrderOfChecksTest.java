package com.tick.simulator;

import static com.tick.simulator.Graph.ADA;
import static com.tick.simulator.Graph.textBody;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderOfChecksTest extends SimulatorContract {

    @Test
    void aMissingTokenIsToldBeforeAnythingElse() throws Exception {
        var answer = graph.post("/v25.0/1/messages", null, "not json");

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo(190);
        assertThat(answer.body().path("error").path("type").asString()).isEqualTo("OAuthException");
    }

    @Test
    void aWrongTokenIsToldBeforeTheUnknownNumber() throws Exception {
        var answer = graph.post("/v25.0/1/messages", "wrong", textBody("Hello"));

        assertThat(answer.status()).isEqualTo(401);
        assertThat(answer.code()).isEqualTo(190);
    }

    @Test
    void aTokenWithoutTheAssetIsForbidden() throws Exception {
        var answer = graph.post("/v25.0/" + graph.number() + "/messages", "token-without-asset", textBody("Hello"));

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.code()).isEqualTo(200);
    }

    @Test
    void anUnknownNumberIsToldBeforeTheBodyIsRead() throws Exception {
        var answer = graph.post("/v25.0/1/messages", graph.token(), "not json");

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(100);
        assertThat(answer.body().path("error").path("error_subcode").asInt()).isEqualTo(33);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            not json                                                                                          | 100
            {"messaging_product":"whatsapp","to":"+4915100000001","type":"text","text":{"body":"a"},"x":1}    | 100
            {"to":"+4915100000001","type":"text","text":{"body":"a"}}                                         | 100
            {"messaging_product":"whatsapp","type":"text","text":{"body":"a"}}                                | 131008
            {"messaging_product":"whatsapp","to":"+4915100000001","type":"text"}                              | 131008
            {"messaging_product":"whatsapp","to":"+4915100000001","type":"text","text":{}}                    | 131008
            {"messaging_product":"whatsapp","to":"call me","type":"text","text":{"body":"a"}}                 | 131009
            {"messaging_product":"whatsapp","to":"+4915100000001","type":"image","image":{"id":"123"}}        | 100
            {"messaging_product":"whatsapp","status":"read","message_id":"wamid.unknown"}                     | 131009
            """)
    void aBodyThatIsWrongIsRefusedByItsCode(String body, int code) throws Exception {
        var answer = graph.send(body);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.code()).isEqualTo(code);
        assertThat(answer.body().path("error").path("message").asString()).startsWith("(#" + code + ")");
        assertThat(answer.body().path("error").path("fbtrace_id").asString()).isNotEmpty();
    }

    @Test
    void aTextMayHave4096LettersAndNotOneMore() throws Exception {
        graph.customerWrites("Hello");

        assertThat(graph.text("ä".repeat(4096)).status()).isEqualTo(200);
        assertThat(graph.text("ä".repeat(4097)).code()).isEqualTo(131009);
    }

    @Test
    void buttonsAreAtMostThreeAndDiffer() throws Exception {
        assertThat(graph.send(buttons("A", "B", "C", "D")).code()).isEqualTo(131009);
        assertThat(graph.send(buttons("A", "A")).code()).isEqualTo(131009);
        assertThat(graph.send(buttons("A", "B")).status()).isEqualTo(200);
    }

    @Test
    void aNumberWithoutPlusAndCountryCodeIsTakenForANationalOne() throws Exception {
        var answer = graph.send(textBody("Hello").replace("+" + ADA, "15100000001"));

        var contact = answer.body().path("contacts").path(0);
        assertThat(contact.path("input").asString()).isEqualTo("15100000001");
        assertThat(contact.path("wa_id").asString()).isEqualTo(ADA);
    }

    @Test
    void anExpiredVersionIsServedOrRefusedAsConfigured() throws Exception {
        var path = "/v18.0/" + graph.number() + "/messages";

        assertThat(graph.post(path, graph.token(), textBody("Hello")).status()).isEqualTo(200);
        graph.control("settings", "{\"expiredVersionFails\":true}");
        assertThat(graph.post(path, graph.token(), textBody("Hello")).code()).isEqualTo(2635);
    }

    @Test
    void aTokenThatLooksRealIsNeverAccepted() throws Exception {
        var answer = graph.post("/v25.0/" + graph.number() + "/messages", "EAA" + "x".repeat(120), textBody("Hello"));

        assertThat(answer.code()).isEqualTo(190);
        assertThat(answer.body().toString()).contains("simulator");
    }

    private static String buttons(String... titles) {
        var list = new StringBuilder();
        for (int index = 0; index < titles.length; index++)
            list.append(index == 0 ? "" : ",")
                    .append("{\"type\":\"reply\",\"reply\":{\"id\":\"" + index + "\",\"title\":\"" + titles[index]
                            + "\"}}");
        return "{\"messaging_product\":\"whatsapp\",\"to\":\"+" + ADA
                + "\",\"type\":\"interactive\",\"interactive\":{\"type\":\"button\",\"body\":{\"text\":\"Well?\"},\"action\":{\"buttons\":["
                + list + "]}}}";
    }
}
