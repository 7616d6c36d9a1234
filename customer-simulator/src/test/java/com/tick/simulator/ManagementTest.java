package com.tick.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

class ManagementTest extends SimulatorContract {

    @Test
    void theTemplatesOfTickInEachLanguageOfItsPagesAndThoseForAgentsAreApproved() throws Exception {
        var templates = graph.get("/v25.0/" + simulator.settings().wabaId() + "/message_templates")
                .body()
                .path("data");

        assertThat(StreamSupport.stream(templates.spliterator(), false)
                        .map(one -> one.path("name").asString() + " "
                                + one.path("language").asString()))
                .contains("ticket_received en", "ticket_status en", "ticket_reply_waiting en")
                .contains("ticket_received de", "ticket_status de", "ticket_reply_waiting de")
                .contains("ticket_received ar", "ticket_status ar", "ticket_reply_waiting ar")
                .contains("ticket_question en", "ticket_question de", "ticket_call en");
        assertThat(templates).allMatch(one -> one.path("status").asString().equals("APPROVED"));
    }

    @Test
    void theNumberTellsItsHealth() throws Exception {
        var number = graph.get("/v25.0/" + graph.number() + "?fields=quality_rating,health_status")
                .body();

        assertThat(number.path("quality_rating").asString()).isEqualTo("GREEN");
        assertThat(number.path("health_status").path("can_send_message").asString())
                .isEqualTo("AVAILABLE");
    }

    @Test
    void thePhonePageComesWithAStrictPolicyAndNoInlineScript() throws Exception {
        var page = graph.download(simulator.baseUrl() + "/", null);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("script-src 'self'");
        var html = new String(page.body(), StandardCharsets.UTF_8);
        assertThat(html).contains("Simulator").doesNotContain("<script>").doesNotContain("style=");
        assertThat(graph.download(simulator.baseUrl() + "/phone/phone.js", null).statusCode())
                .isEqualTo(200);
    }

    @Test
    void anUnknownSwitchIsRefused() throws Exception {
        assertThat(graph.post("/_fake/settings", null, "{\"windowmode\":\"SYNC\"}")
                        .status())
                .isEqualTo(400);
    }

    @Test
    void aRealLookingTokenIsNotEvenHeld() {
        var environment = Map.of("WHATSAPP_ACCESS_TOKEN", "EAA" + "x".repeat(150));

        assertThatThrownBy(() -> SimulatorSettings.from(environment)).isInstanceOf(IllegalArgumentException.class);
    }
}
