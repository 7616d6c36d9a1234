package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What an admin sets up and looks at, with the simulator for WhatsApp. */
@NotificationStory
class SettingsStoryTest {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    @Autowired
    TicketServiceStandIn tickets;

    @Autowired
    FakeNeighbour neighbour;

    private RealService service;
    private Phones phones;
    private Desk desk;

    @BeforeEach
    void start() {
        service = RealService.with(neighbour);
        phones = service.phones();
        desk = new Desk(service, phones, tickets, neighbour);
    }

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
        var wrong =
                data(service.admin("POST", "/api/whatsapp/settings/test", "").body());
        tickets.webTicket(ada);
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        data(service.agent("GET", "/api/whatsapp/status", "").body())
                                .path("paused")
                                .asBoolean())
                .isTrue());

        put("{\"access_token\":\"%s\"}".formatted(phones.settings().accessToken()));

        var right =
                data(service.admin("POST", "/api/whatsapp/settings/test", "").body());
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

        var templates = data(service.agent("GET", "/api/whatsapp/templates", "").body());

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

        var status = data(service.agent("GET", "/api/whatsapp/status", "").body());

        assertThat(status.path("configured").asBoolean()).isTrue();
        assertThat(status.path("token_works").asBoolean()).isTrue();
        assertThat(status.path("backlog_words").asString()).matches("nothing waits|waiting \\d+, oldest .*");
        assertThat(status.path("intake").path("words").asString()).matches("received \\d+, shown \\d+, parked \\d+.*");
        assertThat(status.path("numbers").path(0).path("quality").asString()).isEqualTo("GREEN");
        assertThat(status.path("numbers").path(0).path("quota_words").asString())
                .matches("\\d+ conversations started in 24 hours");
        assertThat(status.path("last_webhook_at").asString()).isNotEmpty();
    }

    @Test
    void adminsSeeWhatCameInMaskedAndCanReplayIt() {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);
        phones.write(ada, "My secret is 4711");
        await().atMost(SOON).until(() -> tickets.repliesOn(ticket).size() == 1);

        var newest =
                data(service.admin("GET", "/api/whatsapp/intake?state=done", "").body());
        long id = theBodyOf(newest, ticket);
        var one = service.admin("GET", "/api/whatsapp/intake/" + id, "").body();
        service.admin("POST", "/api/whatsapp/intake/%d/replay".formatted(id), "");

        assertThat(one)
                .contains("\"became\":\"message\"", "\"phone_number_id\"")
                .doesNotContain("4711", ada);
        await().atMost(SOON).untilAsserted(() -> assertThat(data(service.admin("GET", "/api/whatsapp/intake/" + id, "")
                                .body())
                        .path("entry")
                        .path("counts")
                        .asString())
                .isEqualTo("duplicate 1"));
        assertThat(tickets.repliesOn(ticket)).hasSize(1);
    }

    @Test
    void aConversationWhoseTicketDoesNotComeIsSeen() {
        var ada = Customer.newDigits();
        phones.write(ada, "Nobody opens it");
        desk.commandOf(ada);

        await().atMost(SOON).untilAsserted(() -> assertThat(service.admin("GET", "/api/whatsapp/intake/openings", "")
                        .body())
                .contains("+" + ada.substring(0, 3) + "•", "\"waiting\":1")
                .doesNotContain(ada));
    }

    private long theBodyOf(JsonNode bodies, long ticket) {
        return bodies.valueStream()
                .map(it -> it.path("id").asLong())
                .filter(it -> data(service.admin("GET", "/api/whatsapp/intake/" + it, "")
                                .body())
                        .path("messages")
                        .valueStream()
                        .anyMatch(message -> message.path("ticket_id").asLong(0) == ticket
                                && message.path("kind").asString().equals("text")))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode named(JsonNode templates, String name) {
        return templates
                .valueStream()
                .filter(it -> it.path("name").asString().equals(name))
                .findFirst()
                .orElseThrow();
    }

    private JsonNode settings() {
        return data(service.admin("GET", "/api/whatsapp/settings", "").body());
    }

    private String put(String body) {
        return service.admin("PUT", "/api/whatsapp/settings", body).body();
    }

    private static JsonNode data(String body) {
        return JSON.readTree(body).path("data");
    }
}
