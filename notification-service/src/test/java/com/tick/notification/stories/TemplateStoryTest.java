package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.support.test.TestTokens;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What agents may send when free words are not allowed, with the simulator for WhatsApp. */
@NotificationStory
class TemplateStoryTest extends SimulatedStory {

    private static final JsonMapper JSON = new JsonMapper();

    @BeforeEach
    void templatesAreKnown() {
        service.admin("POST", "/api/whatsapp/templates/sync", "");
    }

    @Test
    void aTemplateReachesTheCustomerWhileTheWindowIsClosed() {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);
        closeWindow(ada);

        var answer = send(ticket, UUID.randomUUID().toString(), "ticket_question", "Ada", "TK-7", "is it wet?");

        assertThat(answer.statusCode()).isEqualTo(202);
        var words = "Hello Ada, we have a question about your request TK-7: is it wet? Thank you for your help."
                + "\nJust answer here.";
        await().atMost(SOON).until(() -> phones.texts(ada).contains(words));
        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada)).contains("TEMPLATE DELIVERED"));
        var shown = desk.shown(ticket, "template");
        assertThat(shown.path("text").asString()).isEqualTo(words);
        assertThat(shown.path("agent_id").asLong()).isEqualTo(1);
    }

    @Test
    void theChannelTellsUntilWhenFreeWordsMayGo() {
        var ada = Customer.newDigits();
        var before = Instant.now();
        long ticket = desk.openConversation(ada);

        var open = channel(ticket);
        closeWindow(ada);
        var closed = channel(ticket);

        assertThat(open.path("reachable").asBoolean()).isTrue();
        assertThat(Instant.parse(open.path("window_until").asString()))
                .isBetween(before.plus(Duration.ofHours(23)), before.plus(Duration.ofHours(25)));
        assertThat(open.path("phone_number_id").asString())
                .isEqualTo(phones.settings().phoneNumberId());
        assertThat(closed.path("reachable").asBoolean()).isTrue();
        assertThat(closed.path("window_until").isNull()).isTrue();
    }

    @Test
    void agentsAreOfferedApprovedTemplatesButThoseOfTicksOwnNotices() {
        phones.order("templates", "{\"name\":\"ticket_call\",\"status\":\"PAUSED\"}");
        service.admin("POST", "/api/whatsapp/templates/sync", "");

        var offered = asAgent("/api/whatsapp/templates/sendable");
        phones.order("templates", "{\"name\":\"ticket_call\",\"status\":\"APPROVED\"}");

        var names = offered.valueStream()
                .map(it ->
                        it.path("name").asString() + " " + it.path("language").asString())
                .toList();
        assertThat(names).containsExactly("ticket_question de", "ticket_question en");
        assertThat(offered.path(1).path("parameters").valueStream().map(JsonNode::asString))
                .containsExactly("1", "2", "3");
        assertThat(offered.path(1).path("footer").asString()).isEqualTo("Just answer here.");
    }

    @Test
    void theSameRequestTwiceIsOneMessage() {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);
        var key = UUID.randomUUID().toString();

        var first = send(ticket, key, "ticket_question", "Ada", "TK-7", "once?");
        var second = send(ticket, key, "ticket_question", "Ada", "TK-7", "once?");
        var other = send(ticket, key, "ticket_question", "Ada", "TK-7", "twice?");

        assertThat(second.body()).isEqualTo(first.body());
        assertThat(second.headers().firstValue("Idempotent-Replayed")).contains("true");
        assertThat(other.statusCode()).isEqualTo(422);
        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada)).contains("TEMPLATE DELIVERED"));
        assertThat(phones.texts(ada)).filteredOn(it -> it.contains("once?")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "",
            value = {
                "ticket_question, a;b, 422, template-parameters",
                "ticket_question, a;b;four    blanks, 422, template-parameters",
                "ticket_question, a;b;two\\nlines, 400, parameters[2]",
                "ticket_received, a;b, 422, template-unavailable",
                "no_such_template, a, 422, template-unavailable"
            })
    void whatWhatsAppWouldRefuseIsRefusedBeforeItIsQueued(String name, String values, int status, String words) {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);

        var refused = send(ticket, UUID.randomUUID().toString(), name, values.split(";"));

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(refused.body()).contains(words);
        assertThat(desk.states(ada)).noneMatch(it -> it.startsWith("TEMPLATE"));
    }

    @Test
    void whoCannotOrWillNotBeWrittenToIsNot() {
        var ada = Customer.newDigits();
        long stopped = desk.openConversation(ada);
        phones.write(ada, "STOP");
        await().atMost(SOON)
                .until(() -> channel(stopped).path("obstacle").asString().equals("opted_out"));
        long nobody = tickets.webTicket(null);
        await().atMost(SOON)
                .until(() -> channel(nobody).path("obstacle").asString().equals("no_number"));

        var toStopped = send(stopped, UUID.randomUUID().toString(), "ticket_question", "Ada", "TK-7", "?");
        var toNobody = send(nobody, UUID.randomUUID().toString(), "ticket_question", "Ada", "TK-7", "?");
        var toNoTicket = send(4_711_000_111L, UUID.randomUUID().toString(), "ticket_question", "Ada", "TK-7", "?");

        assertThat(List.of(toStopped.statusCode(), toNobody.statusCode(), toNoTicket.statusCode()))
                .containsExactly(409, 409, 404);
        assertThat(toStopped.body()).contains("customer-opted-out");
        assertThat(toNobody.body()).contains("customer-unreachable");
        assertThat(channel(4_711_000_111L).path("obstacle").asString()).isEqualTo("not_known_yet");
    }

    @Test
    void aNumberThatIsNotOnWhatsAppSaysSoUntilItsOwnerWrites() {
        var ada = Customer.newDigits();
        phones.order("personas", "{\"customer\":\"%s\",\"traits\":[\"NOT_ON_WHATSAPP\"]}".formatted(ada));
        long ticket = tickets.webTicket(ada);

        await().atMost(SOON)
                .until(() -> channel(ticket).path("obstacle").asString().equals("not_on_whatsapp"));
        phones.write(ada, "I am now");

        await().atMost(SOON).until(() -> channel(ticket).path("obstacle").isNull());
    }

    @Test
    void aTemplateWaitsInAPausedChannelAndGoesOutAfterWhatWasQueuedBefore() {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);
        phones.order("faults", "{\"times\":4,\"action\":\"token-revoked\"}");
        desk.answer(ticket, "the reply before");
        await().atMost(SOON)
                .until(() -> channel(ticket).path("obstacle").asString().equals("paused"));

        var answer = send(ticket, UUID.randomUUID().toString(), "ticket_question", "Ada", "TK-7", "after that?");

        assertThat(answer.statusCode()).isEqualTo(202);
        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada)).contains("TEMPLATE DELIVERED"));
        var texts = phones.texts(ada);
        assertThat(texts).element(texts.size() - 2).isEqualTo("the reply before");
        assertThat(texts.get(texts.size() - 1)).contains("after that?");
    }

    @Test
    void aPausedTemplateWaitsUntilTheTemplatesAreReadAgain() {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);
        phones.order("templates", "{\"name\":\"ticket_question\",\"status\":\"PAUSED\"}");

        var answer = send(ticket, UUID.randomUUID().toString(), "ticket_question", "Ada", "TK-7", "held?");
        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada)).contains("TEMPLATE HELD"));
        var held = desk.shown(ticket, "template");
        var known = templateStatus("ticket_question", "en");
        phones.order("templates", "{\"name\":\"ticket_question\",\"status\":\"APPROVED\"}");
        service.admin("POST", "/api/whatsapp/templates/sync", "");

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(held.path("reason_code").asString()).isEqualTo("template");
        assertThat(held.path("reason").asString()).isEqualTo("The template is paused (error 132015).");
        assertThat(known).isEqualTo("PAUSED");
        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada)).contains("TEMPLATE DELIVERED"));
        assertThat(phones.texts(ada)).filteredOn(it -> it.contains("held?")).hasSize(1);
    }

    private String templateStatus(String name, String language) {
        return asAgent("/api/whatsapp/templates")
                .valueStream()
                .filter(it -> it.path("name").asString().equals(name)
                        && it.path("language").asString().equals(language))
                .map(it -> it.path("status").asString())
                .findFirst()
                .orElseThrow();
    }

    private JsonNode channel(long ticket) {
        return asAgent("/api/whatsapp/tickets/%d/channel".formatted(ticket));
    }

    private void closeWindow(String digits) {
        service.write(
                """
                update conversations set window_until = '2020-01-01' where contact_id =
                  (select contact_id from contact_aliases where address = ?)""",
                digits);
    }

    private HttpResponse<String> send(long ticket, String key, String name, String... values) {
        var body = JSON.createObjectNode().put("name", name).put("language", "en");
        var parameters = body.putArray("parameters");
        List.of(values).forEach(it -> parameters.add(it.replace("\\n", "\n")));
        return Customer.send(HttpRequest.newBuilder(
                        URI.create(service.address() + "/api/whatsapp/tickets/%d/templates".formatted(ticket)))
                .header("Authorization", TestTokens.bearer(RealService.NAME, "agent:1", "anyone", "viewer", "agent"))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", key)
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }
}
