package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.awaitility.Awaitility.await;

import com.tick.events.reply.AddCustomerReply;
import com.tick.events.reply.NoteCustomerAction;
import com.tick.events.ticket.OpenTicket;
import com.tick.support.test.TestTokens;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What makes a chat a conversation: files, quotations, ticks, marks, and that customers may end it. */
@NotificationStory
class ConversationStoryTest {

    private static final Duration SOON = Duration.ofSeconds(20);
    private static final JsonMapper JSON = new JsonMapper();

    @LocalServerPort
    int port;

    @Autowired
    TicketServiceStandIn tickets;

    @Autowired
    FakeNeighbour neighbour;

    @Autowired
    Customer.Phones phones;

    @Autowired
    JdbcClient jdbc;

    @Test
    void theFilesOfAReplyFollowItsWordsAsMessagesOfTheirOwn() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);

        tickets.agentReplied(
                ticket, reply("Here they are"), List.of(neighbour.hasFile("bill.pdf"), neighbour.hasFile("logs.zip")));

        var sent = accepted(ada, 4);
        assertThat(sent.get(1).path("text").path("body").asString()).isEqualTo("Here they are");
        assertThat(sent.get(2).path("type").asString()).isEqualTo("document");
        assertThat(sent.get(2).path("document").path("filename").asString()).isEqualTo("bill.pdf");
        assertThat(sent.get(3).path("text").path("body").asString()).matches("logs\\.zip: http.*/t/TK-.*");
        assertThat(neighbour.uploads()).anySatisfy(it -> assertThat(it)
                .contains("name=\"messaging_product\"", "Content-Type: application/pdf", "bytes of bill.pdf"));
    }

    @Test
    void aFileThatWhatsAppRejectsIsUploadedOnceMoreThenGivenUp() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);
        neighbour.next(ada.digits(), (exchange, message, self) -> self.accept(exchange, message));
        neighbour.next(ada.digits(), FakeNeighbour.error(400, 131053));
        neighbour.next(ada.digits(), FakeNeighbour.error(400, 131053));

        tickets.agentReplied(ticket, reply("See the file"), List.of(neighbour.hasFile("scan.pdf")));

        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).contains("FILE FAILED"));
        assertThat(neighbour.uploads())
                .filteredOn(it -> it.contains("scan.pdf"))
                .hasSize(2);
        assertThat(phones.only(ada, "FILE").get("reason"))
                .isEqualTo("WhatsApp does not take this file (error 131053).");
    }

    @Test
    void theFirstReplyQuotesWhatItAnswersAndTheNextOneDoesNot() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);
        var wamid = Customer.newWamid();
        ada.sends(wamid, "\"type\":\"text\",\"text\":{\"body\":\"And the second printer?\"}");
        await().atMost(SOON).until(() -> tickets.repliesOn(ticket).size() == 1);

        tickets.agentReplied(ticket, reply("Burns too"));
        tickets.agentReplied(ticket, reply("We are on our way"));

        var sent = accepted(ada, 3);
        assertThat(sent.get(1).path("context").path("message_id").asString()).isEqualTo(wamid);
        assertThat(sent.get(2).has("context")).isFalse();
    }

    @Test
    void whenAnAgentOpensTheTicketTheCustomerSeesThatTheirMessageWasRead() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);
        var wamid = Customer.newWamid();
        ada.sends(wamid, "\"type\":\"text\",\"text\":{\"body\":\"Hello?\"}");
        await().atMost(SOON).until(() -> tickets.repliesOn(ticket).size() == 1);

        agent("PUT", "/api/whatsapp/tickets/%d/read".formatted(ticket), "");
        agent("PUT", "/api/whatsapp/tickets/%d/read".formatted(ticket), "");

        await().atMost(SOON).until(() -> neighbour.read().contains(wamid));
        assertThat(neighbour.read()).containsOnlyOnce(wamid);
    }

    @Test
    void aReactionIsShownOnTheMessageItBelongsToAndGoesWhenItIsTakenAway() {
        var ada = new Customer(port);
        long ticket = tickets.webTicket(ada.digits());
        var wamid = FakeNeighbour.wamidOf(accepted(ada, 1).get(0));

        ada.sends(
                Customer.newWamid(),
                "\"type\":\"reaction\",\"reaction\":{\"message_id\":\"%s\",\"emoji\":\"👍\"}".formatted(wamid));
        await().atMost(SOON)
                .until(() -> "👍".equals(message(ticket).path("reaction").asString("")));
        ada.sends(Customer.newWamid(), "\"type\":\"reaction\",\"reaction\":{\"message_id\":\"%s\"}".formatted(wamid));

        await().atMost(SOON)
                .until(() -> message(ticket).path("reaction").asString("").isEmpty());
        assertThat(tickets.openedFor(ada.digits())).isEmpty();
        assertThat(tickets.repliesOn(ticket)).isEmpty();
    }

    @Test
    void whoWritesStopGetsOneConfirmationAndNothingElseUntilTheyWriteStart() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);

        ada.writes("Abmelden");
        accepted(ada, 2);
        tickets.statusChanged(ticket, "new", "in_progress", Instant.now());
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).contains("STATUS FAILED"));
        ada.writes("One more question");
        await().atMost(SOON).until(() -> tickets.repliesOn(ticket).size() == 2);
        tickets.agentReplied(ticket, reply("One answer, as you asked"));
        accepted(ada, 3);
        ada.writes("Start");
        accepted(ada, 4);
        tickets.statusChanged(ticket, "in_progress", "closed", Instant.now());

        assertThat(accepted(ada, 5).get(4).path("template").path("name").asString())
                .isEqualTo("ticket_status");
        assertThat(bodies(ada).get(1)).contains("keine Nachrichten mehr");
        assertThat(tickets.repliesOn(ticket))
                .extracting(AddCustomerReply::getText)
                .contains("Abmelden\n[The customer wants no more messages on WhatsApp.]");
        assertThat(phones.only(ada, "STATUS", "FAILED").get("reason"))
                .isEqualTo("Not sent: the customer asked for no more messages here.");
        assertThat(tickets.openedFor(ada.digits())).hasSize(1);
    }

    @Test
    void whoWritesToOurSecondNumberIsAnsweredFromIt() {
        var ada = new Customer(port, Neighbours.SECOND_NUMBER);
        long ticket = openConversation(ada);

        tickets.agentReplied(ticket, reply("From the second number"));

        accepted(ada, 2);
        assertThat(jdbc.sql("select distinct phone_number_id from messages where recipient = ?")
                        .param(ada.digits())
                        .query(String.class)
                        .list())
                .containsExactly(Neighbours.SECOND_NUMBER);
    }

    @Test
    void anEditedAndADeletedMessageAreShownAtThatMessageAndTakeNoTicketUpAgain() {
        var ada = new Customer(port);
        ada.writes("Wait");
        long ticket = tickets.answer(firstCommand(ada));
        var wamid = Customer.newWamid();
        ada.sends(wamid, "\"type\":\"text\",\"text\":{\"body\":\"Room 12\"}");
        await().atMost(SOON).until(() -> tickets.repliesOn(ticket).size() == 1);

        ada.sends(
                Customer.newWamid(),
                "\"type\":\"edit\",\"edit\":{\"original_message_id\":\"%s\",\"message\":{\"type\":\"text\",\"text\":{\"body\":\"Room 13\"}}}"
                        .formatted(wamid));
        ada.sends(
                Customer.newWamid(),
                "\"type\":\"revoke\",\"revoke\":{\"original_message_id\":\"%s\"}".formatted(wamid));

        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.actionsOn(ticket))
                .extracting(NoteCustomerAction::getAction, NoteCustomerAction::getText)
                .containsExactly(tuple("edited", "Room 13"), tuple("deleted", null)));
        assertThat(tickets.actionsOn(ticket))
                .extracting(NoteCustomerAction::getReplyKey)
                .containsOnly(tickets.repliesOn(ticket).get(0).getIdempotencyKey());
        assertThat(tickets.repliesOn(ticket))
                .extracting(AddCustomerReply::getText)
                .containsExactly("Room 12");
    }

    @Test
    void aReactionToAnAnswerIsShownAtThatAnswerAndOneOfAStrangerNowhere() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);
        long answer = reply("Try it now");
        tickets.agentReplied(ticket, answer);
        var wamid = FakeNeighbour.wamidOf(accepted(ada, 2).get(1));
        var reaction = "\"type\":\"reaction\",\"reaction\":{\"message_id\":\"%s\",\"emoji\":\"👍\"}".formatted(wamid);

        new Customer(port).sends(Customer.newWamid(), reaction);
        ada.sends(Customer.newWamid(), reaction);
        ada.sends(Customer.newWamid(), "\"type\":\"reaction\",\"reaction\":{\"message_id\":\"%s\"}".formatted(wamid));

        await().atMost(SOON).untilAsserted(() -> assertThat(tickets.actionsOn(ticket))
                .extracting(NoteCustomerAction::getReplyId, NoteCustomerAction::getText)
                .containsExactly(tuple(answer, "👍"), tuple(answer, null)));
    }

    @Test
    void theSameKeyMakesOneFreeMessageOnlyAndEachAttemptIsListed() {
        var ada = new Customer(port);
        openConversation(ada);
        neighbour.next(ada.digits(), FakeNeighbour.error(503, 131016));
        var request = "{\"phoneNumber\":\"+%s\",\"message\":\"Hello from us\"}".formatted(ada.digits());

        var first = withKey("/api/whatsapp/send", "send-" + ada.digits(), request);
        var again = withKey("/api/whatsapp/send", "send-" + ada.digits(), request);

        assertThat(first.statusCode()).isEqualTo(202);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(again.headers().firstValue("Idempotent-Replayed")).contains("true");
        accepted(ada, 2);
        var id = JSON.readTree(first.body()).path("data").path("id").asString();
        var attempts = JSON.readTree(agent("GET", "/api/whatsapp/messages/%s/attempts".formatted(id), ""))
                .path("data");
        assertThat(attempts.valueStream().map(it -> it.path("outcome").asString()))
                .containsExactly("refused", "accepted");
        assertThat(attempts.path(0).path("reason").asString()).contains("error 131016");
    }

    private long openConversation(Customer customer) {
        customer.writes("Help");
        long ticket = tickets.answer(firstCommand(customer));
        accepted(customer, 1);
        return ticket;
    }

    private OpenTicket firstCommand(Customer customer) {
        await().atMost(SOON).until(() -> !tickets.openedFor(customer.digits()).isEmpty());
        return tickets.openedFor(customer.digits()).get(0);
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

    private List<String> bodies(Customer customer) {
        return neighbour.acceptedFor(customer.digits()).stream()
                .map(it -> it.path("text").path("body").asString(""))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    private JsonNode message(long ticket) {
        return JSON.readTree(agent("GET", "/api/whatsapp/messages?ticketId=" + ticket, ""))
                .path("data")
                .path(0);
    }

    private String agent(String method, String path, String body) {
        return Customer.send(request(path).method(method, HttpRequest.BodyPublishers.ofString(body)))
                .body();
    }

    private HttpResponse<String> withKey(String path, String key, String body) {
        return Customer.send(
                request(path).header("Idempotency-Key", key).POST(HttpRequest.BodyPublishers.ofString(body)));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                .header(
                        "Authorization",
                        TestTokens.bearer("notification-service", "agent:1", "anyone", "viewer", "agent"))
                .header("Content-Type", "application/json");
    }
}
