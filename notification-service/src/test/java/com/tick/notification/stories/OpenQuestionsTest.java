package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What WhatsApp's documents leave open: whichever way it is, messages arrive once each, both ways. */
@NotificationStory
class OpenQuestionsTest extends SimulatedStory {

    @AfterEach
    void asUsual() {
        phones.order(
                "settings",
                """
                {"windowMode":"ASYNC","expiredVersionFails":false,"cdnWantsUserAgent":false,"reactionOpensWindow":false,
                 "duplicateAfterSuccess":false,"escapeUnicode":true,"escapeSlashes":true,"webhookBatch":1}""");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"expiredVersionFails\":true}",
                "{\"cdnWantsUserAgent\":true}",
                "{\"duplicateAfterSuccess\":true}",
                "{\"escapeUnicode\":false,\"escapeSlashes\":false}",
                "{\"webhookBatch\":1000}",
                "{\"reactionOpensWindow\":true}",
            })
    void aConversationWithAPictureGoesItsWay(String answer) {
        phones.order("settings", answer);
        var ada = Customer.newDigits();

        long ticket = desk.openConversation(ada);
        phones.inbound("{\"from\":\"%s\",\"type\":\"image\",\"text\":\"Schön / 👍\"}".formatted(ada));
        await().atMost(SOON).until(() -> !tickets.repliesOn(ticket).isEmpty());
        desk.answer(ticket, "A fine picture");

        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada))
                .containsExactly("RECEIVED DELIVERED", "REPLY DELIVERED"));
        assertThat(phones.texts(ada)).containsOnlyOnce("A fine picture");
        assertThat(tickets.repliesOn(ticket)).hasSize(1).allSatisfy(it -> {
            assertThat(it.getText()).isEqualTo("Schön / 👍");
            assertThat(it.getAttachmentIds()).hasSize(1);
        });
    }
}
