package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What customers get, with the service as a process of its own and the simulator for WhatsApp. */
@NotificationStory
class SimulatedOutboundTest extends SimulatedStory {

    @Test
    void aMessageWhoseAnswerGotLostReachesTheCustomerExactlyOnce() {
        var ada = Customer.newDigits();
        phones.fault(ada, "{\"kind\":\"accept-then-drop\"}");

        tickets.webTicket(ada);

        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada)).containsExactly("RECEIVED DELIVERED"));
        assertThat(phones.received(ada)).hasSize(1);
    }

    @Test
    void aReplyThatWasCutOffBeforeWhatsAppReadItIsSentOnceMoreAndMarked() {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);
        phones.fault(ada, "{\"kind\":\"reset-before-read\"}");

        desk.answer(ticket, "Only once, please");
        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada)).contains("REPLY UNKNOWN"));
        desk.waitedForStatuses(ada);

        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada)).contains("REPLY DELIVERED"));
        assertThat(phones.texts(ada)).containsOnlyOnce("Only once, please");
        assertThat(desk.shown(ticket, "reply").path("resent").asBoolean()).isTrue();
    }

    @Test
    void statusesThatComeEarlyTwiceAndInTheWrongOrderEndWithTheHighest() {
        var ada = Customer.newDigits();
        phones.order(
                "scripts",
                """
                {"to":"%s","beforeResponse":true,"steps":[{"status":"read"},{"status":"sent","afterMs":100},
                 {"status":"delivered","afterMs":200},{"status":"delivered","afterMs":250}]}"""
                        .formatted(ada));

        tickets.webTicket(ada);

        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada)).containsExactly("RECEIVED READ"));
        await().during(Duration.ofMillis(600)).atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada))
                .containsExactly("RECEIVED READ"));
    }

    @Test
    void aDeliveryToOneDeviceBeatsTheFailureOfAnother() {
        var ada = Customer.newDigits();
        phones.order("personas", "{\"customer\":\"%s\",\"traits\":[\"MULTI_DEVICE\"]}".formatted(ada));

        tickets.webTicket(ada);

        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada)).containsExactly("RECEIVED DELIVERED"));
        await().during(Duration.ofMillis(500)).atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada))
                .containsExactly("RECEIVED DELIVERED"));
    }

    @Test
    void onlyTheCustomerWhoGetsTooMuchWaitsAndTheirOrderStays() {
        var ada = Customer.newDigits();
        var bob = Customer.newDigits();
        long adas = desk.openConversation(ada);
        long bobs = desk.openConversation(bob);
        phones.fault(ada, "{\"kind\":\"error\",\"code\":131056}");

        desk.answer(adas, "first");
        desk.answer(adas, "second");
        desk.answer(bobs, "meanwhile");

        await().atMost(SOON).until(() -> phones.texts(bob).contains("meanwhile"));
        var whenBobHadHis = phones.texts(ada);
        await().atMost(SOON).until(() -> phones.texts(ada).contains("second"));
        assertThat(whenBobHadHis).doesNotContain("first", "second");
        assertThat(phones.texts(ada)).containsSubsequence("first", "second");
    }

    @Test
    void whenWeAreTooFastTheWholeChannelSlowsDownAndNothingIsLost() {
        var customers =
                IntStream.range(0, 12).mapToObj(it -> Customer.newDigits()).toList();
        phones.order(
                "faults",
                "{\"match\":{\"path\":\"/messages\"},\"times\":3,\"action\":{\"kind\":\"error\",\"code\":130429}}");

        customers.forEach(tickets::webTicket);

        await().atMost(SOON).untilAsserted(() -> assertThat(customers)
                .allSatisfy(it -> assertThat(phones.received(it)).hasSize(1)));
    }

    @Test
    void aRevokedTokenStopsTheChannelAndWithAWorkingOneTheBacklogGoesOutWithoutDoubles() {
        var customers =
                IntStream.range(0, 5).mapToObj(it -> Customer.newDigits()).toList();
        phones.order("faults", "{\"times\":100,\"action\":\"token-revoked\"}");

        customers.forEach(tickets::webTicket);

        await().atMost(SOON).untilAsserted(() -> assertThat(
                        service.agent("GET", "/api/whatsapp/status", "").body())
                .contains("\"paused\":true", "access token"));
        assertThat(customers).allSatisfy(it -> assertThat(phones.received(it)).isEmpty());
        phones.forgive();
        await().atMost(SOON).untilAsserted(() -> assertThat(customers).allSatisfy(it -> {
            assertThat(phones.received(it)).hasSize(1);
            assertThat(desk.states(it)).containsExactly("RECEIVED DELIVERED");
        }));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SYNC", "ASYNC"})
    void aWindowThatClosesBetweenDraftAndSendHoldsTheReplyAndAnnouncesItByTemplate(String mode) {
        phones.order("settings", "{\"windowMode\":\"%s\"}".formatted(mode));
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);
        phones.order("clock/advance", "{\"hours\":25}");

        desk.answer(ticket, "A bit late");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(desk.states(ada)).contains("REPLY HELD", "WAITING DELIVERED"));
        var whileHeld = phones.texts(ada);
        phones.order("tap", "{\"customer\":\"%s\"}".formatted(ada));

        await().atMost(SOON).until(() -> phones.texts(ada).contains("A bit late"));
        assertThat(whileHeld).doesNotContain("A bit late");
        await().atMost(SOON).untilAsserted(() -> assertThat(
                        desk.shown(ticket, "reply").path("state").asString())
                .isIn("ACCEPTED", "SENT", "DELIVERED"));
    }

    @Test
    void anEventThatTheBrokerBringsTwiceIsOneMessage() {
        var ada = Customer.newDigits();
        long ticket = tickets.webTicket(ada);

        tickets.statusChangedAndToldTwice(ticket, "new", "in_progress");
        tickets.statusChanged(ticket, "in_progress", "closed", Instant.now());

        await().atMost(SOON).until(() -> phones.received(ada).size() >= 3);
        assertThat(phones.texts(ada))
                .filteredOn(it -> it.contains("in progress"))
                .hasSize(1);
        assertThat(phones.received(ada)).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"NOT_ON_WHATSAPP", "OPTED_OUT", "IDENTITY_CHANGED"})
    void aCustomerWhoCannotBeReachedEndsInAFailureInPlainWords(String trait) {
        var ada = Customer.newDigits();
        phones.order("personas", "{\"customer\":\"%s\",\"traits\":[\"%s\"]}".formatted(ada, trait));

        long ticket = tickets.webTicket(ada);

        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(ada)).containsExactly("RECEIVED FAILED"));
        List<String> words = List.of(
                "The number cannot be reached on WhatsApp (error 131026).",
                "The customer does not want these messages (error 131050).",
                "The customer's identity has changed (error 137000).");
        JsonNode shown = desk.shown(ticket, "received");
        assertThat(shown.path("reason").asString()).isIn(words);
    }
}
