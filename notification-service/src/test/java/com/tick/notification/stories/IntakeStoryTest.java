package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What an admin sees of all that came in, and what can be done about it. */
@NotificationStory
class IntakeStoryTest extends SimulatedStory {

    @Test
    void adminsSeeWhatCameInMaskedAndCanReplayIt() {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);
        phones.write(ada, "My secret is 4711");
        await().atMost(SOON).until(() -> tickets.repliesOn(ticket).size() == 1);

        long id = bodyOf(ticket, "text");
        var onItsWay = service.admin("GET", "/api/whatsapp/intake/" + id, "").body();
        tickets.customerReplied(tickets.repliesOn(ticket).get(0));
        await().atMost(SOON)
                .until(() -> messageOf(id, ticket).path("became").asString().equals("message"));
        var one = service.admin("GET", "/api/whatsapp/intake/" + id, "").body();
        service.admin("POST", "/api/whatsapp/intake/%d/replay".formatted(id), "");

        assertThat(onItsWay).contains("\"became\":\"parked\"");
        assertThat(one)
                .contains("\"became\":\"message\"", "\"phone_number_id\"")
                .doesNotContain("4711", ada);
        await().atMost(SOON).untilAsserted(() -> assertThat(asAdmin("GET", "/api/whatsapp/intake/" + id)
                        .path("entry")
                        .path("counts")
                        .asString())
                .isEqualTo("duplicate 1"));
        assertThat(tickets.repliesOn(ticket)).hasSize(1);
    }

    @Test
    void whatTickHasNoUseForIsSaidInTheLogAndOnTheStatusPage() {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);
        var bob = Customer.newDigits();
        var eve = Customer.newDigits();
        long before = held();

        raw("standby", "{\"standby\":{\"messages\":[{\"from\":\"%s\"},{\"from\":\"%s\"}]}}".formatted(ada, bob));
        raw("standby", "{\"standby\":{\"message_echoes\":[{\"to\":\"%s\"}]}}".formatted(eve));
        raw("calls", "{\"calls\":[{\"id\":\"wacid.x\",\"event\":\"connect\"}]}");
        raw("brand_new_field", "{}");
        await().atMost(SOON).until(() -> held() == before + 3);
        raw(
                "messaging_handovers",
                "{\"sender\":{\"phone_number\":\"%s\"},\"control_passed\":{\"previous_owner_app_role\":\"meta_business_agent\"}}"
                        .formatted(bob));
        await().atMost(SOON).until(() -> held() == before + 2);
        phones.order("clock/advance", "{\"hours\":1}");
        phones.write(ada, "Back with you");
        await().atMost(SOON).until(() -> tickets.repliesOn(ticket).size() == 1);

        await().atMost(SOON).until(() -> held() == before + 1);
        var status = asAdmin("GET", "/api/whatsapp/status");
        assertThat(status.path("elsewhere").path("words").asString())
                .startsWith("Meta's agent holds %d conversation".formatted(before + 1));
        assertThat(status.path("unused_updates").toString())
                .contains("of calls, which Tick doesn't take", "of conversations that Meta's agent", "brand_new_field");
        assertThat(status.path("alerts").toString()).contains("standby", "calls");
        assertThat(asAdmin("GET", "/api/whatsapp/intake").toString())
                .contains("\"standby 1\"", "\"call 1\"", "\"handover 1\"", "\"unused update 1\"");
    }

    private long held() {
        return asAdmin("GET", "/api/whatsapp/status")
                .path("elsewhere")
                .path("conversations")
                .asLong();
    }

    private void raw(String field, String value) {
        var body =
                "{\"object\":\"whatsapp_business_account\",\"entry\":[{\"changes\":[{\"field\":\"%s\",\"value\":%s}]}]}"
                        .formatted(field, value);
        assertThat(phones.raw(body, "valid")).isEqualTo(200);
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

    @Test
    void aFileThatWasGivenUpIsFetchedAgainOnRequestAndJoinsItsMessage() {
        var ada = Customer.newDigits();
        phones.order(
                "faults",
                "{\"match\":{\"path\":\"/fake-cdn/\"},\"times\":1,\"action\":{\"kind\":\"http\",\"status\":400}}");
        phones.inbound("{\"from\":\"%s\",\"type\":\"image\",\"text\":\"Look\"}".formatted(ada));
        var opened = desk.commandOf(ada);
        long ticket = tickets.answer(opened);
        await().atMost(SOON).until(() -> !phones.received(ada).isEmpty());
        await().atMost(SOON).untilAsserted(() -> assertThat(messageOf(bodyOf(ticket, "image"), ticket)
                        .path("file_state")
                        .asString())
                .isEqualTo("given_up"));
        var givenUp = messageOf(bodyOf(ticket, "image"), ticket);

        var again = retried(givenUp);

        var id = opened.getAttachmentIds().get(0);
        assertThat(opened.getText()).isEqualTo("Look");
        assertThat(opened.getAwaitedFiles()).isEqualTo(Map.of(id, "photo.png"));
        assertThat(neighbour.toldOf(id).get(0)).startsWith("/absence").contains("\"reason\":\"unavailable\"");
        assertThat(givenUp.path("file_state").asString()).isEqualTo("given_up");
        assertThat(again).isEqualTo(200);
        await().atMost(SOON).until(() -> neighbour.toldOf(id).size() == 2);
        assertThat(neighbour.toldOf(id).get(1)).doesNotStartWith("/absence");
        await().atMost(SOON).untilAsserted(() -> assertThat(retried(givenUp)).isEqualTo(409));
        assertThat(service.admin("POST", "/api/whatsapp/intake/files/" + id, "").statusCode())
                .isEqualTo(409);
        assertThat(tickets.repliesOn(ticket)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"media-bigger-than-declared", "media-wrong-mime", "truncate-body"})
    void whatIsNotTheFileIsFetchedAgainByItself(String fault) {
        var ada = Customer.newDigits();
        phones.order(
                "faults",
                "{\"match\":{\"path\":\"/fake-cdn/\"},\"times\":1,\"action\":{\"kind\":\"%s\"}}".formatted(fault));

        phones.inbound("{\"from\":\"%s\",\"type\":\"image\",\"text\":\"Look\"}".formatted(ada));

        assertThat(desk.commandOf(ada).getAttachmentIds()).hasSize(1);
    }

    private int retried(JsonNode message) {
        return service.admin(
                        "POST",
                        "/api/whatsapp/intake/messages/%d/file"
                                .formatted(message.path("id").asLong()),
                        "")
                .statusCode();
    }

    private long bodyOf(long ticket, String kind) {
        return asAdmin("GET", "/api/whatsapp/intake?state=done")
                .valueStream()
                .map(it -> it.path("id").asLong())
                .filter(it -> messageOf(it, ticket).path("kind").asString("").equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** The message of that body which belongs to that ticket, or nothing. */
    private JsonNode messageOf(long body, long ticket) {
        var messages = asAdmin("GET", "/api/whatsapp/intake/" + body).path("messages");
        return messages.valueStream()
                .filter(it -> it.path("ticket_id").asLong(0) == ticket)
                .findFirst()
                .orElse(messages.path(-1));
    }
}
