package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.events.reply.AddCustomerReply;
import com.tick.events.ticket.OpenTicket;
import com.tick.support.test.TestTokens;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who is who, and what never reaches anybody else. */
@NotificationStory
class OwnershipStoryTest {

    private static final Duration SOON = Duration.ofSeconds(20);

    @LocalServerPort
    int port;

    @Autowired
    TicketServiceStandIn tickets;

    @Autowired
    FakeNeighbour neighbour;

    @Autowired
    Customer.Phones phones;

    @Test
    void aPhoneWithANewOwnerGetsNothingOfTheFormerOne() {
        var phone = new Customer(port);
        phone.writesAs("DE.1" + phone.digits(), "I am Ada");
        long adas = tickets.answer(commands(phone, 1).get(0));
        accepted(phone, 1);
        phones.closeWindow(phone);
        tickets.agentReplied(adas, reply("Held for Ada"));
        accepted(phone, 2);

        phone.writesAs("DE.2" + phone.digits(), "I am Bob");
        long bobs = tickets.answer(commands(phone, 2).get(1));
        accepted(phone, 3);
        tickets.agentReplied(adas, reply("Also for Ada"));
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(phones.states(phone)).hasSize(5));
        tickets.agentReplied(bobs, reply("For Bob"));

        var sent = accepted(phone, 4);
        assertThat(sent.get(3).path("text").path("body").asString()).isEqualTo("For Bob");
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(phone))
                .containsExactly(
                        "RECEIVED ACCEPTED",
                        "REPLY FAILED",
                        "WAITING ACCEPTED",
                        "RECEIVED ACCEPTED",
                        "REPLY FAILED",
                        "REPLY ACCEPTED"));
        assertThat(channel(adas).path("obstacle").asString()).isEqualTo("new_owner");
        assertThat(channel(bobs).path("obstacle").isNull()).isTrue();
        assertThat(messages(adas).path(0).path("reason").asString()).contains("belongs to somebody else now");
    }

    @Test
    void aTicketOfTheWebStaysWithWhoHadItsPhone() {
        var phone = new Customer(port);
        phone.writesAs("DE.1" + phone.digits(), "I am Ada");
        tickets.answer(commands(phone, 1).get(0));
        accepted(phone, 1);
        long adas = tickets.webTicket(phone.digits());
        accepted(phone, 2);

        phone.writesAs("DE.2" + phone.digits(), "I am Bob");
        var command = commands(phone, 2).get(1);
        tickets.answer(command);
        accepted(phone, 3);
        tickets.statusChanged(adas, "new", "closed", java.time.Instant.now());

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(phones.states(phone)).contains("STATUS FAILED"));
        assertThat(command.getText()).isEqualTo("I am Bob");
        assertThat(tickets.repliesOn(adas)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5511987650001, 551187650001", "525512340001, 5215512340001", "541123450001, 5491123450001"})
    void aTypedNumberAndTheIdThatWritesAreOneCustomerWhoIsAnsweredWhereTheyWrote(String typed, String writes) {
        long ticket = tickets.webTicket(typed);
        await().atMost(SOON).until(() -> neighbour.acceptedFor(typed).size() == 1);
        var ada = Customer.withPhone(port, writes);

        ada.writes("Me again");
        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.repliesOn(ticket))
                .extracting(AddCustomerReply::getText)
                .containsExactly("Me again"));
        tickets.agentReplied(ticket, reply("Hello"));

        await().atMost(SOON).untilAsserted(() -> assertThat(neighbour.acceptedFor(writes))
                .extracting(it -> it.path("text").path("body").asString(""))
                .contains("Hello"));
        assertThat(neighbour.acceptedFor(typed)).hasSize(1);
        assertThat(tickets.openedFor(writes)).isEmpty();
    }

    @Test
    void anUnquotedAnswerGoesToTheTicketOnWhichTheCustomerWasLastSpokenTo() {
        var ada = new Customer(port);
        long older = tickets.webTicket(ada.digits());
        accepted(ada, 1);
        long middle = tickets.webTicket(ada.digits());
        accepted(ada, 2);
        long newest = tickets.webTicket(ada.digits());
        accepted(ada, 3);

        ada.writes("To nobody in particular");
        await().atMost(SOON).until(() -> tickets.repliesOn(newest).size() == 1);
        accepted(ada, 4);
        tickets.agentReplied(middle, reply("Which floor?"));
        accepted(ada, 5);
        tickets.agentReplied(older, reply("Which printer?"));
        accepted(ada, 6);
        ada.writes("The red one");

        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.repliesOn(older))
                .extracting(AddCustomerReply::getText)
                .containsExactly("The red one"));
    }

    @Test
    void aNumberTypedWithoutItsCountryGetsNothingBeforeSomebodyWritesFromIt() {
        var ada = new Customer(port);
        long ticket = tickets.webTicketWithGuessedNumber(ada.digits());
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).containsExactly("RECEIVED FAILED"));
        tickets.agentReplied(ticket, reply("Are you there?"));
        tickets.linkRequested(ticket, ada.digits());
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada))
                .containsExactly("RECEIVED FAILED", "REPLY HELD", "LINK FAILED"));
        var obstacle = channel(ticket).path("obstacle").asString();
        var before = List.copyOf(neighbour.acceptedFor(ada.digits()));

        ada.writes("It is me");

        await().atMost(SOON).untilAsserted(() -> assertThat(neighbour.acceptedFor(ada.digits()))
                .extracting(it -> it.path("text").path("body").asString(""))
                .contains("Are you there?"));
        assertThat(obstacle).isEqualTo("not_confirmed");
        assertThat(before).isEmpty();
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(tickets.repliesOn(ticket)).hasSize(1));
    }

    private List<OpenTicket> commands(Customer customer, int count) {
        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.openedFor(customer.digits()))
                .hasSize(count));
        return tickets.openedFor(customer.digits());
    }

    private long reply(String words) {
        long id = TicketServiceStandIn.newReplyId();
        neighbour.hasReply(id, words);
        return id;
    }

    private List<JsonNode> accepted(Customer customer, int count) {
        await().atMost(SOON).untilAsserted(() -> assertThat(neighbour.acceptedFor(customer.digits()))
                .hasSize(count));
        return neighbour.acceptedFor(customer.digits());
    }

    private JsonNode channel(long ticket) {
        return get("/api/whatsapp/tickets/%d/channel".formatted(ticket));
    }

    private JsonNode messages(long ticket) {
        return get("/api/whatsapp/messages?ticketId=" + ticket);
    }

    private JsonNode get(String path) {
        var request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header("Authorization", TestTokens.bearer("notification-service", "agent:1", "anyone", "viewer"))
                .GET();
        return new JsonMapper().readTree(Customer.send(request).body()).path("data");
    }
}
