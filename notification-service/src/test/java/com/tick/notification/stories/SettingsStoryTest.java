package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** What an admin sets up and looks at, with the simulator for WhatsApp. */
@NotificationStory
class SettingsStoryTest extends SimulatedStory {

    @AfterEach
    void asTheEnvironmentSays() {
        put(
                "{\"access_token\":\"\",\"previous_app_secret\":\"\",\"template_status\":\"\",\"template_status_parameters\":\"\"}");
    }

    @Test
    void aTokenIsStoredSealedAndShownByItsEndOnly() {
        var answer = put("{\"access_token\":\"a-brand-new-token-1234\"}");

        var shown = settings().path("values").path("access_token");
        assertThat(shown.path("last4").asString()).isEqualTo("1234");
        assertThat(shown.path("source").asString()).isEqualTo("stored");
        assertThat(answer).doesNotContain("a-brand-new-token");
        assertThat(service.jdbc()
                        .sql("select content from channel_settings where name = 'access_token'")
                        .query(String.class)
                        .single())
                .doesNotContain("brand");
    }

    @Test
    void aWrongTokenIsFoundOutByTheTestAndARightOneMendsTheChannelWithoutDoubles() {
        var ada = Customer.newDigits();
        put("{\"access_token\":\"not-the-right-token\"}");
        var wrong = asAdmin("POST", "/api/whatsapp/settings/test");
        tickets.webTicket(ada);
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        asAgent("/api/whatsapp/status").path("paused").asBoolean())
                .isTrue());

        put("{\"access_token\":\"%s\"}".formatted(phones.settings().accessToken()));

        var right = asAdmin("POST", "/api/whatsapp/settings/test");
        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada)).containsExactly("RECEIVED DELIVERED"));
        assertThat(wrong.path("works").asBoolean()).isFalse();
        assertThat(wrong.path("numbers").path(0).path("problem").asString()).contains("access token");
        assertThat(right.path("works").asBoolean()).isTrue();
        assertThat(right.path("numbers").path(0).path("display_number").asString())
                .isEqualTo(phones.settings().displayNumber());
        assertThat(phones.received(ada)).hasSize(1);
    }

    @Test
    void anyoneLearnsOurNumberWhileItWorks() {
        put("{\"access_token\":\"not-the-right-token\"}");
        service.admin("POST", "/api/whatsapp/settings/test", "");
        var without = data(service.anyone("GET", "/api/whatsapp/contact").body());

        put("{\"access_token\":\"%s\"}".formatted(phones.settings().accessToken()));
        service.admin("POST", "/api/whatsapp/settings/test", "");

        var with = data(service.anyone("GET", "/api/whatsapp/contact").body());
        assertThat(without.path("display_number").isNull()).isTrue();
        assertThat(with.path("display_number").asString())
                .isEqualTo(phones.settings().displayNumber());
    }

    @Test
    void onlyAdminsSeeAndChangeSettings() {
        assertThat(service.agent("GET", "/api/whatsapp/settings", "").statusCode())
                .isEqualTo(403);
        assertThat(service.agent("PUT", "/api/whatsapp/settings", "{}").statusCode())
                .isEqualTo(403);
        assertThat(service.admin("PUT", "/api/whatsapp/settings", "{\"api_url\":\"http://elsewhere\"}")
                        .statusCode())
                .isEqualTo(400);
    }

    @Test
    void theWebhookIsSubscribedAtTheAddressOfTheEnvironment() {
        var answer = service.admin("POST", "/api/whatsapp/settings/subscribe", "");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(data(answer.body()).path("webhook_url").asString())
                .isEqualTo(service.door().webhook().toString());
    }

    @Test
    void templatesAreReadFromTheAccountAndShownAsACustomerSeesThem() {
        service.admin("POST", "/api/whatsapp/templates/sync", "");
        put("{\"template_status\":\"no_such_template\"}");

        var templates = asAgent("/api/whatsapp/templates");

        assertThat(named(templates, "ticket_received").path("preview").asString())
                .contains("Ada Lovelace", "TK-7QX2M9");
        assertThat(named(templates, "ticket_received").path("used_for").asString())
                .isEqualTo("received");
        assertThat(named(templates, "no_such_template").path("problem").asString())
                .contains("does not know it");
    }

    @Test
    void theStatusTellsTheStateOfTheChannelInWords() {
        var ada = Customer.newDigits();
        desk.openConversation(ada);
        service.admin("POST", "/api/whatsapp/settings/test", "");

        var status = asAgent("/api/whatsapp/status");

        assertThat(status.path("configured").asBoolean()).isTrue();
        assertThat(status.path("token_works").asBoolean()).isTrue();
        assertThat(status.path("backlog_words").asString()).matches("nothing waits|waiting \\d+, oldest .*");
        assertThat(status.path("intake").path("words").asString())
                .matches("received \\d+, shown \\d+, kept without a ticket \\d+, waiting \\d+.*");
        assertThat(status.path("numbers").path(0).path("quality").asString()).isEqualTo("GREEN");
        assertThat(status.path("numbers").path(0).path("quota_words").asString())
                .matches("\\d+ conversations started in 24 hours");
        assertThat(status.path("last_webhook_at").asString()).isNotEmpty();
    }

    private static JsonNode named(JsonNode templates, String name) {
        return templates
                .valueStream()
                .filter(it -> it.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode settings() {
        return asAdmin("GET", "/api/whatsapp/settings");
    }

    private String put(String body) {
        return service.admin("PUT", "/api/whatsapp/settings", body).body();
    }
}
