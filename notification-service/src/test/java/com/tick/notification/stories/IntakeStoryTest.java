package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.reply.AddCustomerReply;
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
    void aFileThatWasGivenUpIsFetchedAgainOnRequestAndFollowsItsMessage() {
        var ada = Customer.newDigits();
        phones.order(
                "faults",
                "{\"match\":{\"path\":\"/fake-cdn/\"},\"times\":1,\"action\":{\"kind\":\"http\",\"status\":400}}");
        phones.inbound("{\"from\":\"%s\",\"type\":\"image\",\"text\":\"Look\"}".formatted(ada));
        var opened = desk.commandOf(ada);
        long ticket = tickets.answer(opened);
        await().atMost(SOON).until(() -> !phones.received(ada).isEmpty());
        var givenUp = messageOf(bodyOf(ticket, "image"), ticket);

        var again = retried(givenUp);

        assertThat(opened.getText()).contains("photo.png is missing");
        assertThat(givenUp.path("file_state").asString()).isEqualTo("given_up");
        assertThat(again).isEqualTo(200);
        await().atMost(SOON).until(() -> !tickets.repliesOn(ticket).isEmpty());
        assertThat(tickets.repliesOn(ticket).get(0).getAttachmentIds()).hasSize(1);
        assertThat(tickets.repliesOn(ticket))
                .extracting(AddCustomerReply::getText)
                .containsExactly("[photo.png]");
        assertThat(retried(givenUp)).isEqualTo(409);
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
