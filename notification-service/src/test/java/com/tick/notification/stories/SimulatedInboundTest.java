package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.reply.AddCustomerReply;
import com.tick.events.ticket.OpenTicket;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What becomes of what customers send, with the service as a process of its own and the simulator for WhatsApp. */
@NotificationStory
class SimulatedInboundTest extends SimulatedStory {

    @Test
    void theSameMessageAgainAndAgainAndSixDaysLaterIsOneReply() {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);
        var order =
                "{\"from\":\"%s\",\"type\":\"text\",\"text\":\"Still broken\",\"count\":6,\"sameWamid\":\"wamid.%s\"}"
                        .formatted(ada, UUID.randomUUID());

        phones.inbound(order);
        await().atMost(SOON).until(() -> !tickets.repliesOn(ticket).isEmpty());
        phones.order("clock/advance", "{\"hours\":144}");
        phones.inbound(order);
        phones.write(ada, "And now?");

        await().atMost(SOON).until(() -> tickets.repliesOn(ticket).size() >= 2);
        assertThat(tickets.repliesOn(ticket))
                .extracting(AddCustomerReply::getText)
                .containsExactly("Still broken", "And now?");
    }

    @Test
    void twoFirstMessagesAtOnceMakeOneTicketAndOneReply() {
        var ada = Customer.newDigits();

        phones.inbound("{\"from\":\"%s\",\"type\":\"text\",\"text\":\"Hello\",\"count\":2}".formatted(ada));
        long ticket = tickets.answer(desk.commandOf(ada));

        await().atMost(SOON).until(() -> tickets.repliesOn(ticket).size() == 1);
        assertThat(tickets.openedFor(ada)).hasSize(1);
    }

    @Test
    void whatWasSentWhileTheReceiverWasAwayForHoursArrives() {
        var ada = Customer.newDigits();
        service.door().shut(true);
        phones.write(ada, "Is anybody there?");
        await().atMost(SOON).until(() -> phones.look("webhooks")
                .valueStream()
                .anyMatch(it -> it.path("status").asInt() == 503));
        phones.order("clock/advance", "{\"hours\":3}");
        var meanwhile = tickets.openedFor(ada);

        service.door().shut(false);
        phones.order("clock/advance", "{\"hours\":7}");

        assertThat(meanwhile).isEmpty();
        assertThat(desk.commandOf(ada).getText()).isEqualTo("Is anybody there?");
    }

    @Test
    void aFileThatIsNotFoundAtFirstComesWithAFreshAddress() {
        var ada = Customer.newDigits();
        phones.order("faults", "{\"match\":{\"path\":\"/fake-cdn/\"},\"times\":1,\"action\":\"media-404-once\"}");

        phones.inbound("{\"from\":\"%s\",\"type\":\"image\",\"text\":\"Look\"}".formatted(ada));

        var command = desk.commandOf(ada);
        assertThat(command.getText()).isEqualTo("Look");
        assertThat(command.getAttachmentIds()).hasSize(1);
    }

    @Test
    void aFileThatCannotBeHadIsAPlaceholderAndTheTokenStaysHere() {
        var ada = Customer.newDigits();
        phones.order(
                "faults",
                "{\"match\":{\"path\":\"/fake-cdn/\"},\"times\":1,\"action\":{\"kind\":\"media-redirect-elsewhere\",\"location\":\"%s/leak\"}}"
                        .formatted(neighbour.address()));

        phones.inbound("{\"from\":\"%s\",\"type\":\"image\",\"text\":\"Look\"}".formatted(ada));

        var command = desk.commandOf(ada);
        assertThat(command.getText()).isEqualTo("Look");
        assertIsMissing(command, "photo.png");
        assertThat(neighbour.tokensSeen()).isEmpty();
    }

    @Test
    void aFileThatWhatsAppKeepsNoLongerIsAPlaceholder() {
        var ada = Customer.newDigits();
        service.door().shut(true);
        // from somebody else: it may come again when the door opens
        phones.inbound(
                "{\"from\":\"%s\",\"type\":\"document\",\"fileName\":\"bill.pdf\"}".formatted(Customer.newDigits()));
        phones.order("clock/advance", "{\"hours\":169}");

        var order =
                "{\"from\":\"%s\",\"type\":\"document\",\"document\":{\"id\":\"1003383421387256\",\"filename\":\"old.pdf\"}}"
                        .formatted(ada);
        service.door().shut(false);
        phones.inbound(order);

        assertIsMissing(desk.commandOf(ada), "old.pdf");
    }

    @Test
    void whileFilesAreNotHandedOutMessagesGoOnAndTheFileJoinsTheOneThatItCameWith() {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);
        phones.order(
                "faults",
                "{\"match\":{\"path\":\"/fake-cdn/\"},\"times\":1000,\"action\":{\"kind\":\"http\",\"status\":503}}");
        phones.inbound("{\"from\":\"%s\",\"type\":\"image\",\"text\":\"Look\"}".formatted(ada));
        // webhooks come in any order, unless the one before was answered
        await().atMost(SOON).until(() -> phones.look("webhooks")
                .valueStream()
                .anyMatch(it -> it.path("status").asInt() == 200
                        && it.path("body").asString("").contains(ada)
                        && it.path("body").asString("").contains("Look")));
        phones.write(ada, "Do you see it?");

        await().atMost(SOON).until(() -> tickets.repliesOn(ticket).size() == 2);
        var withFile = tickets.repliesOn(ticket).get(0);
        var id = withFile.getAttachmentIds().get(0);
        assertThat(neighbour.toldOf(id)).isEmpty();
        phones.forgive();

        await().atMost(SOON).untilAsserted(() -> assertThat(neighbour.toldOf(id))
                .singleElement()
                .asString()
                .doesNotStartWith("/absence"));
        assertThat(withFile.getAwaitedFiles()).isEqualTo(Map.of(id, "photo.png"));
        assertThat(tickets.repliesOn(ticket))
                .extracting(AddCustomerReply::getText)
                .containsExactly("Look", "Do you see it?");
    }

    @Test
    void theCustomerIsToldOnceOfAFileWithAVirusAndOfNoOtherFileThatCannotBeRead() {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);
        phones.inbound("{\"from\":\"%s\",\"type\":\"image\",\"text\":\"Look\"}".formatted(ada));
        await().atMost(SOON).until(() -> !tickets.repliesOn(ticket).isEmpty());
        var id = tickets.repliesOn(ticket).get(0).getAttachmentIds().get(0);

        tickets.fileRejected(ticket, id, "unreadable");
        tickets.fileRejected(ticket, id, "infected");
        tickets.fileRejected(ticket, id, "infected");
        desk.answer(ticket, "We have it");

        await().atMost(SOON).until(() -> phones.texts(ada).contains("We have it"));
        assertThat(phones.texts(ada))
                .filteredOn(it -> it.contains("photo.png"))
                .singleElement()
                .asString()
                .contains("virus");
    }

    @Test
    void theCustomerIsToldOfAFileThatIsTooLarge() {
        var ada = Customer.newDigits();

        phones.inbound(
                "{\"from\":\"%s\",\"type\":\"document\",\"fileName\":\"%s\"}".formatted(ada, FakeNeighbour.TOO_LARGE));

        assertIsMissing(desk.commandOf(ada), FakeNeighbour.TOO_LARGE, "too_large");
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.texts(ada))
                .singleElement()
                .asString()
                .contains(FakeNeighbour.TOO_LARGE, "100 MB"));
    }

    private void assertIsMissing(OpenTicket command, String name) {
        assertIsMissing(command, name, "unavailable");
    }

    /** It is shown where it came, by its name and why it is not there. */
    private void assertIsMissing(OpenTicket command, String name, String reason) {
        var id = command.getAttachmentIds().get(0);
        assertThat(command.getAwaitedFiles()).isEqualTo(Map.of(id, name));
        await().atMost(SOON).untilAsserted(() -> assertThat(neighbour.toldOf(id))
                .singleElement()
                .asString()
                .startsWith("/absence")
                .contains(reason));
    }

    @Test
    void aFileOfAnotherTypeThanDeclaredIsLeftToTheFileStoreToJudge() {
        var ada = Customer.newDigits();
        phones.order("faults", "{\"match\":{\"path\":\"/fake-cdn/\"},\"times\":1,\"action\":\"media-wrong-mime\"}");

        phones.inbound("{\"from\":\"%s\",\"type\":\"image\"}".formatted(ada));

        assertThat(desk.commandOf(ada).getAttachmentIds()).hasSize(1);
    }

    @Test
    void aCustomerWhoShowsNoNumberIsServedFromTheFirstMessageToTheReply() {
        var grace = Customer.newDigits();
        var name = "Grace " + grace;
        phones.order(
                "personas",
                "{\"customer\":\"%s\",\"name\":\"%s\",\"traits\":[\"HAS_USERNAME\"]}".formatted(grace, name));

        phones.inbound("{\"from\":\"%s\",\"type\":\"text\",\"text\":\"No number here\"}".formatted(grace));
        await().atMost(SOON).until(() -> !tickets.openedByName(name).isEmpty());
        OpenTicket command = tickets.openedByName(name).get(0);
        long ticket = tickets.answer(command);
        desk.answer(ticket, "Welcome all the same");

        await().atMost(SOON).until(() -> phones.texts(grace).contains("Welcome all the same"));
        assertThat(command.getMobileE164()).isNull();
    }

    @Test
    void aCustomerWhoTakesAUsernameLaterStaysTheSame() {
        var ada = Customer.newDigits();
        long ticket = desk.openConversation(ada);

        phones.order("change-username", "{\"customer\":\"%s\",\"username\":\"ada\"}".formatted(ada));
        phones.inbound("{\"from\":\"%s\",\"type\":\"text\",\"text\":\"It is still me\"}".formatted(ada));

        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.repliesOn(ticket))
                .extracting(AddCustomerReply::getText)
                .containsExactly("It is still me"));
    }

    @Test
    void aCustomerWhoMovesToAnotherNumberKeepsTicketAndHeldReplyAndIsWrittenToThere() {
        var before = Customer.newDigits();
        var after = Customer.newDigits();
        long ticket = desk.openConversation(before);
        service.write(
                "update conversations set window_until = '2020-01-01' where contact_id = (select contact_id from"
                        + " contact_aliases where address = ?)",
                before);
        desk.answer(ticket, "Held meanwhile");
        await().atMost(SOON).untilAsserted(() -> assertThat(desk.states(before)).contains("REPLY HELD"));

        phones.order("change-number", "{\"customer\":\"%s\",\"to\":\"%s\"}".formatted(before, after));
        await().atMost(SOON).until(() -> tickets.repliesOn(ticket).size() == 1);
        phones.write(after, "New number");

        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.repliesOn(ticket))
                .extracting(AddCustomerReply::getText)
                .containsExactly("[The customer goes on under another WhatsApp number.]", "New number"));
        await().atMost(SOON).until(() -> phones.texts(after).contains("Held meanwhile"));
        assertThat(List.copyOf(tickets.openedFor(after))).isEmpty();
    }
}
