package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.reply.AddCustomerReply;
import com.tick.events.ticket.OpenTicket;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@NotificationStory
class InboundStoryTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    TicketServiceStandIn tickets;

    @Autowired
    FakeNeighbour neighbour;

    @Test
    void twoQuickFirstMessagesMakeOneTicketAndOneReply() {
        var ada = new Customer(port);

        ada.writes("My printer burns");
        ada.writes("It really does");
        var command = theOnlyTicketFor(ada);
        long ticket = tickets.answer(command);

        assertThat(command.getText()).isEqualTo("My printer burns");
        assertThat(command.getName()).isEqualTo("Ada Story");
        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.repliesOn(ticket))
                .extracting(AddCustomerReply::getText)
                .containsExactly("It really does"));
        assertThat(tickets.openedFor(ada.digits())).hasSize(1);
    }

    @Test
    void aLongMessageBecomesRepliesThatAreTheWholeOfIt() {
        var ada = new Customer(port);
        ada.writes("Short");
        long ticket = tickets.answer(theOnlyTicketFor(ada));
        var text = "x".repeat(19_999) + "😀" + "y".repeat(5_000);

        ada.writes(text);
        await().atMost(SOON).until(() -> tickets.repliesOn(ticket).size() == 3);

        var replies = tickets.repliesOn(ticket);
        assertThat(replies.stream().map(AddCustomerReply::getText).collect(Collectors.joining()))
                .isEqualTo(text);
        assertThat(replies).extracting(AddCustomerReply::getIdempotencyKey).doesNotHaveDuplicates();
    }

    @Test
    void aLongFirstMessageOpensItsTicketAndGoesOnThere() {
        var ada = new Customer(port);
        var text = "word ".repeat(5_000) + "end";

        ada.writes(text);
        var command = theOnlyTicketFor(ada);
        long ticket = tickets.answer(command);

        await().atMost(SOON).untilAsserted(() -> assertThat(command.getText()
                        + tickets.repliesOn(ticket).stream()
                                .map(AddCustomerReply::getText)
                                .collect(Collectors.joining()))
                .isEqualTo(text));
    }

    @Test
    void theSameMessageManyTimesAtOnceCountsOnce() {
        var ada = new Customer(port);
        var wamid = Customer.newWamid();

        CompletableFuture.allOf(IntStream.range(0, 8)
                        .mapToObj(it -> CompletableFuture.runAsync(
                                () -> ada.sends(wamid, "\"type\":\"text\",\"text\":{\"body\":\"once\"}")))
                        .toArray(CompletableFuture[]::new))
                .join();
        long ticket = tickets.answer(theOnlyTicketFor(ada));
        ada.writes("and then");

        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.repliesOn(ticket))
                .extracting(AddCustomerReply::getText)
                .containsExactly("and then"));
        assertThat(tickets.openedFor(ada.digits())).hasSize(1);
    }

    @Test
    void anAlbumOfPhotosMakesOneTicketWithItsFiles() {
        var ada = new Customer(port);

        for (int i = 1; i <= 3; i++) {
            ada.sends(
                    Customer.newWamid(),
                    "\"type\":\"image\",\"image\":{\"id\":\"77%d\",\"mime_type\":\"image/jpeg\"}".formatted(i));
        }
        var command = theOnlyTicketFor(ada);
        long ticket = tickets.answer(command);

        assertThat(command.getAttachmentIds()).hasSize(1);
        assertThat(command.getText()).isEmpty();
        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.repliesOn(ticket))
                .hasSize(2)
                .allSatisfy(it -> assertThat(it.getAttachmentIds()).hasSize(1)));
    }

    @Test
    void aMessageOfSomebodyWithAnOpenWebTicketBecomesAReplyOnIt() {
        var ada = new Customer(port);
        long ticket = tickets.webTicket(ada.digits());
        await().atMost(SOON).until(() -> !neighbour.acceptedFor(ada.digits()).isEmpty());

        ada.writes("More about it");

        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.repliesOn(ticket))
                .extracting(AddCustomerReply::getText)
                .containsExactly("More about it"));
        assertThat(tickets.openedFor(ada.digits())).isEmpty();
    }

    @Test
    void aQuotedMessageOfOursLeadsToItsTicketAndNotToTheNewest() {
        var ada = new Customer(port);
        long older = tickets.webTicket(ada.digits());
        await().atMost(SOON).until(() -> neighbour.acceptedFor(ada.digits()).size() == 1);
        tickets.webTicket(ada.digits());
        await().atMost(SOON).until(() -> neighbour.acceptedFor(ada.digits()).size() == 2);
        var quoted = FakeNeighbour.wamidOf(neighbour.acceptedFor(ada.digits()).get(0));

        ada.sends(
                Customer.newWamid(),
                "\"type\":\"text\",\"text\":{\"body\":\"this one\"},\"context\":{\"id\":\"%s\"}".formatted(quoted));

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tickets.repliesOn(older)).hasSize(1));
    }

    @Test
    void aTicketClosedADayAgoIsTakenUpAgainAndOneClosedAWeekAgoIsNot() {
        var recent = new Customer(port);
        long closedYesterday = closedTicketOf(recent, Instant.now().minus(Duration.ofDays(1)));
        var late = new Customer(port);
        long closedLastWeek = closedTicketOf(late, Instant.now().minus(Duration.ofDays(7)));

        recent.writes("It is back");
        late.writes("Something else");

        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.repliesOn(closedYesterday))
                .hasSize(1));
        assertThat(theOnlyTicketFor(late).getText()).isEqualTo("Something else");
        assertThat(tickets.repliesOn(closedLastWeek)).isEmpty();
    }

    @Test
    void aReactionOpensNothing() {
        var ada = new Customer(port);

        ada.sends(
                Customer.newWamid(),
                "\"type\":\"reaction\",\"reaction\":{\"message_id\":\"wamid.x\",\"emoji\":\"+1\"}");
        ada.writes("Words");

        assertThat(theOnlyTicketFor(ada).getText()).isEqualTo("Words");
    }

    @Test
    void whoWritesFirstIsToldOnceADayThatItArrived() {
        var ada = new Customer(port);

        ada.writes("One");
        tickets.answer(theOnlyTicketFor(ada));
        await().atMost(SOON).until(() -> neighbour.acceptedFor(ada.digits()).size() == 1);
        ada.writes("Two");
        ada.writes("Three");

        await().atMost(SOON).until(() -> tickets.openedFor(ada.digits()).size() == 1);
        await().during(Duration.ofSeconds(2)).atMost(SOON).untilAsserted(() -> assertThat(
                        neighbour.acceptedFor(ada.digits()))
                .singleElement()
                .satisfies(it -> assertThat(it.path("text").path("body").asString())
                        .contains("Thank you, Ada", "TK-", "/t/TK-")));
    }

    private long closedTicketOf(Customer customer, Instant at) {
        long ticket = tickets.webTicket(customer.digits());
        tickets.statusChanged(ticket, "new", "closed", at);
        await().atMost(SOON)
                .until(() -> neighbour.acceptedFor(customer.digits()).size() == 2);
        return ticket;
    }

    private OpenTicket theOnlyTicketFor(Customer customer) {
        await().atMost(SOON).until(() -> !tickets.openedFor(customer.digits()).isEmpty());
        List<OpenTicket> commands = tickets.openedFor(customer.digits());
        assertThat(commands).hasSize(1);
        return commands.get(0);
    }
}
