package com.tick.notification.stories;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.tick.notification.delivery.ResolveUnknownDelivery;
import com.tick.support.test.TestTokens;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@NotificationStory
class OutboundStoryTest {

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
    ResolveUnknownDelivery settleUnknown;

    @Autowired
    JdbcClient jdbc;

    @Test
    void aTicketFromTheWebIsConfirmedWithTheTemplateAndThePrivateLink() {
        var ada = new Customer(port);

        long ticket = tickets.webTicket(ada.digits());

        var template = accepted(ada, 1).get(0).path("template");
        assertThat(template.path("name").asString()).isEqualTo("ticket_received");
        assertThat(template.path("language").path("code").asString()).isEqualTo("en");
        assertThat(template.path("components")
                        .path(0)
                        .path("parameters")
                        .path(1)
                        .path("text")
                        .asString())
                .isEqualTo(TicketServiceStandIn.referenceOf(ticket));
        var button = template.path("components").path(1);
        assertThat(button.path("sub_type").asString()).isEqualTo("url");
        assertThat(button.path("index").asString()).isEqualTo("0");
        assertThat(button.path("parameters").path(0).path("text").asString())
                .matches(TicketServiceStandIn.referenceOf(ticket) + "#[A-Za-z0-9_-]{43}");
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).containsExactly("RECEIVED ACCEPTED"));
    }

    @Test
    void aCustomerWhoLostThePrivateLinkIsSentItAgain() {
        var ada = new Customer(port);
        long ticket = tickets.webTicket(ada.digits());
        var first = linkIn(accepted(ada, 1).get(0));

        tickets.linkRequested(ticket, ada.digits());

        assertThat(linkIn(accepted(ada, 2).get(1))).isEqualTo(first);
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada))
                .containsExactly("RECEIVED ACCEPTED", "LINK ACCEPTED"));
    }

    @Test
    void aStatusThatCameWithAReplyIsNotToldOnceMore() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);
        long answer = reply("Solved");
        tickets.agentReplied(ticket, answer);
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).contains("REPLY ACCEPTED"));

        tickets.closedWithReply(ticket, answer);
        tickets.statusChanged(ticket, "closed", "in_progress", Instant.now());

        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).contains("STATUS ACCEPTED"));
        assertThat(phones.states(ada)).filteredOn(it -> it.startsWith("STATUS")).hasSize(1);
    }

    @Test
    void aStatusChangedByAnAgentIsTold() {
        var ada = new Customer(port);
        long ticket = tickets.webTicket(ada.digits());

        tickets.statusChanged(ticket, "new", "in_progress", Instant.now());

        var template = accepted(ada, 2).get(1).path("template");
        assertThat(template.path("name").asString()).isEqualTo("ticket_status");
        assertThat(template.path("components")
                        .path(0)
                        .path("parameters")
                        .path(2)
                        .path("text")
                        .asString())
                .isEqualTo("in progress");
    }

    @Test
    void aTicketWithoutANumberGetsNoMessage() {
        long ticket = tickets.webTicket(null);
        var ada = new Customer(port);
        tickets.webTicket(ada.digits());

        accepted(ada, 1);

        assertThat(jdbc.sql("select count(*) from messages where ticket_id = ?")
                        .param(ticket)
                        .query(Long.class)
                        .single())
                .isZero();
    }

    @Test
    void aReplyWithinTheWindowGoesOutAsItsWords() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);
        long reply = reply("Have you tried water?");

        tickets.agentReplied(ticket, reply);

        await().atMost(SOON).untilAsserted(() -> assertThat(bodies(ada)).contains("Have you tried water?"));
    }

    @Test
    void aLongReplyGoesOutInPartsBeforeItsFilesAndWhatWasWrittenLater() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);
        var text = "First words. " + "😀".repeat(4_090) + " middle " + "word ".repeat(600) + "the end";
        long reply = reply(text);
        var file = neighbour.hasFile("plan.zip");

        tickets.agentReplied(ticket, reply, List.of(file));
        tickets.agentReplied(ticket, reply("Written later"));

        await().atMost(SOON).until(() -> bodies(ada).contains("Written later"));
        var sent = bodies(ada).subList(1, bodies(ada).size());
        var parts = sent.subList(0, sent.size() - 2);
        assertThat(parts).hasSizeGreaterThan(1);
        assertThat(String.join("", parts)).isEqualTo(text);
        assertThat(parts).allSatisfy(part -> {
            assertThat(part.codePointCount(0, part.length())).isLessThanOrEqualTo(4096);
            assertThat(Character.isLowSurrogate(part.charAt(0))).isFalse();
        });
        assertThat(sent.get(sent.size() - 2)).startsWith("plan.zip: ");
        assertThat(sent).last().isEqualTo("Written later");
    }

    @Test
    void aPartThatFailsStopsTheOnesBehindItUntilItIsTriedAgain() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);
        neighbour.next(ada.digits(), (exchange, message, self) -> self.accept(exchange, message));
        neighbour.next(ada.digits(), FakeNeighbour.error(400, 131026));
        var text = "x".repeat(4_096) + "y".repeat(4_096) + "z".repeat(100);
        tickets.agentReplied(ticket, reply(text));
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada))
                .contains("REPLY ACCEPTED")
                .filteredOn("REPLY FAILED"::equals)
                .hasSize(2));
        var before = bodies(ada);

        var stopped = shownParts(ticket);
        retry(stopped.get(1).path("id").asString());

        assertThat(before).noneMatch(it -> it.startsWith("y") || it.startsWith("z"));
        assertThat(stopped)
                .extracting(
                        it -> it.path("part").asInt() + "/" + it.path("parts").asInt())
                .containsExactly("1/3", "2/3", "3/3");
        assertThat(stopped)
                .extracting(it -> it.path("reason_code").asString(""))
                .containsExactly("", "whatsapp", "earlier_part");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(String.join("", bodies(ada))).endsWith(text));
        assertThat(bodies(ada)).filteredOn(it -> it.startsWith("x")).hasSize(1);
    }

    @Test
    void aPausedTemplateHoldsItsNoticesUntilWhatsAppSendsItAgain() {
        var ada = new Customer(port);
        neighbour.next(ada.digits(), FakeNeighbour.error(400, 132015));

        long ticket = tickets.webTicket(ada.digits());

        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).containsExactly("RECEIVED HELD"));
        var held = shown(ticket).get(0);
        assertThat(held.path("reason_code").asString()).isEqualTo("template");
        assertThat(held.path("error_code").asInt()).isEqualTo(132015);
        assertThat(status()).contains("The template is paused (error 132015). ticket_received (en)");
        ada.writes("Something else");
        await().atMost(SOON).until(() -> !tickets.repliesOn(ticket).isEmpty());
        assertThat(phones.states(ada)).contains("RECEIVED HELD");

        ada.sendsRaw(
                "message_template_status_update",
                """
                {"event":"APPROVED","message_template_id":1,"message_template_name":"ticket_received",
                 "message_template_language":"en"}""");

        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada))
                .contains("RECEIVED ACCEPTED")
                .doesNotContain("RECEIVED HELD"));
    }

    @Test
    void repliesOutsideTheWindowWaitAreAnnouncedOnceAndFollowInOrder() {
        var ada = new Customer(port);
        long ticket = tickets.webTicket(ada.digits());
        accepted(ada, 1);
        tickets.agentReplied(ticket, reply("First answer"));
        tickets.agentReplied(ticket, reply("Second answer"));
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada))
                .containsExactlyInAnyOrder("RECEIVED ACCEPTED", "REPLY HELD", "REPLY HELD", "WAITING ACCEPTED"));

        var announcement = neighbour.acceptedFor(ada.digits()).get(1).path("template");
        var payload = announcement
                .path("components")
                .path(2)
                .path("parameters")
                .path(0)
                .path("payload")
                .asString();
        ada.sends(
                Customer.newWamid(),
                "\"type\":\"button\",\"button\":{\"payload\":\"%s\",\"text\":\"Show\"}".formatted(payload));

        assertThat(announcement.path("name").asString()).isEqualTo("ticket_reply_waiting");
        await().atMost(SOON)
                .untilAsserted(() -> assertThat(bodies(ada)).containsExactly("First answer", "Second answer"));
        assertThat(tickets.repliesOn(ticket)).isEmpty();
    }

    @Test
    void aWindowThatWhatsAppFindsClosedLaterHoldsTheReplyAgain() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);
        tickets.agentReplied(ticket, reply("Too late"));
        await().atMost(SOON).until(() -> bodies(ada).contains("Too late"));
        var sent = last(ada);

        ada.reports(
                FakeNeighbour.wamidOf(sent),
                sent.path("biz_opaque_callback_data").asString(),
                "failed",
                ",\"errors\":[{\"code\":131047,\"title\":\"Re-engagement message\"}]");

        await().atMost(SOON)
                .untilAsserted(() -> assertThat(phones.states(ada)).contains("REPLY HELD", "WAITING ACCEPTED"));
    }

    @Test
    void aDeletedReplyIsNotSentAndSaysSo() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);
        long reply = TicketServiceStandIn.newReplyId();
        neighbour.hasDeletedReply(reply);

        tickets.agentReplied(ticket, reply);

        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).contains("REPLY FAILED"));
        assertThat(phones.only(ada, "REPLY").get("reason")).isEqualTo("The reply was deleted before it was sent.");
    }

    @Test
    void aRefusedTokenPausesTheChannelAndNothingIsLostOrSentTwice() {
        var ada = new Customer(port);
        neighbour.tokenWorks(false);

        tickets.webTicket(ada.digits());
        await().atMost(SOON).untilAsserted(() -> assertThat(status()).contains("\"paused\":true", "access token"));
        var whilePaused = phones.states(ada);
        neighbour.tokenWorks(true);

        accepted(ada, 1);
        await().atMost(SOON).untilAsserted(() -> assertThat(status()).contains("\"paused\":false"));
        assertThat(whilePaused).containsExactly("RECEIVED PENDING");
        assertThat(neighbour.acceptedFor(ada.digits())).hasSize(1);
    }

    @Test
    void aTemporaryRefusalIsTriedAgain() {
        var ada = new Customer(port);
        neighbour.next(ada.digits(), FakeNeighbour.error(503, 131016));

        tickets.webTicket(ada.digits());

        accepted(ada, 1);
        assertThat(neighbour.callsFor(ada.digits())).hasSize(2);
    }

    @Test
    void aFinalRefusalIsVisibleInPlainWordsAndCanBeSentAgain() {
        var ada = new Customer(port);
        neighbour.next(ada.digits(), FakeNeighbour.error(400, 131026));
        long ticket = tickets.webTicket(ada.digits());
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).containsExactly("RECEIVED FAILED"));

        var shown = agent("GET", "/api/whatsapp/messages?ticketId=" + ticket, "");
        var id = String.valueOf(phones.only(ada, "RECEIVED").get("id"));
        agent("POST", "/api/whatsapp/messages/%s/retry".formatted(id), "");

        assertThat(shown).contains("cannot be reached on WhatsApp", "\"error_code\":131026");
        accepted(ada, 1);
    }

    @Test
    void aLostAnswerIsSettledByTheStatusAndSentOnceOnly() {
        var ada = new Customer(port);
        neighbour.next(ada.digits(), (exchange, message, self) -> self.acceptSilently(exchange, message));
        tickets.webTicket(ada.digits());
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).containsExactly("RECEIVED UNKNOWN"));
        var sent = last(ada);

        ada.reports(
                FakeNeighbour.wamidOf(sent),
                sent.path("biz_opaque_callback_data").asString(),
                "delivered");

        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).containsExactly("RECEIVED DELIVERED"));
        assertThat(neighbour.callsFor(ada.digits())).hasSize(1);
    }

    @Test
    void aNoticeOfUnknownFateIsNotRepeatedAndAReplyOnceOnly() {
        var ada = new Customer(port);
        long ticket = openConversation(ada);
        neighbour.next(ada.digits(), FakeNeighbour.DROP);
        tickets.statusChanged(ticket, "new", "in_progress", Instant.now());
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).contains("STATUS UNKNOWN"));
        phones.age(ada, 120);
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).contains("STATUS UNCONFIRMED"));

        neighbour.next(ada.digits(), FakeNeighbour.BARE_500);
        tickets.agentReplied(ticket, reply("Once more"));
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).contains("REPLY UNKNOWN"));
        phones.age(ada, 120);

        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).contains("REPLY ACCEPTED"));
        assertThat(phones.only(ada, "REPLY").get("resent")).isEqualTo(true);
    }

    @Test
    void whatWasBeingSentWhenTheServiceDiedCountsAsUnknown() {
        var ada = new Customer(port);
        tickets.webTicket(ada.digits());
        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).containsExactly("RECEIVED ACCEPTED"));
        phones.beingSent(ada);

        settleUnknown.afterCrash();

        assertThat(phones.states(ada)).containsExactly("RECEIVED UNKNOWN");
    }

    @Test
    void aStatusThatComesBeforeTheAnswerIsKept() {
        var ada = new Customer(port);
        neighbour.next(ada.digits(), (exchange, message, self) -> {
            ada.reports(FakeNeighbour.wamidOf(message), "", "delivered");
            await().atMost(SOON)
                    .until(() -> jdbc.sql("select count(*) from webhook_journal where state = 'PENDING'")
                                    .query(Long.class)
                                    .single()
                            == 0);
            self.accept(exchange, message);
        });

        tickets.webTicket(ada.digits());

        await().atMost(SOON).untilAsserted(() -> assertThat(phones.states(ada)).containsExactly("RECEIVED DELIVERED"));
    }

    @Test
    void freeTextIsTakenWithinTheWindowAndRefusedOutside() {
        var ada = new Customer(port);
        var request = "{\"phoneNumber\":\"+%s\",\"message\":\"Hello from us\"}".formatted(ada.digits());

        var before = agent("POST", "/api/whatsapp/send", request);
        openConversation(ada);
        var within = agent("POST", "/api/whatsapp/send", request);
        await().atMost(SOON).untilAsserted(() -> assertThat(bodies(ada)).contains("Hello from us"));
        phones.closeWindow(ada);
        var after = agent("POST", "/api/whatsapp/send", request);

        assertThat(before).contains("window-closed", "\"status\":422");
        assertThat(within).contains("\"success\":true");
        assertThat(after).contains("window-closed");
    }

    private long openConversation(Customer customer) {
        customer.writes("Help");
        await().atMost(SOON).until(() -> !tickets.openedFor(customer.digits()).isEmpty());
        long ticket = tickets.answer(tickets.openedFor(customer.digits()).get(0));
        accepted(customer, 1);
        return ticket;
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

    private JsonNode last(Customer customer) {
        var messages = neighbour.callsFor(customer.digits());
        return messages.get(messages.size() - 1);
    }

    private List<String> bodies(Customer customer) {
        return neighbour.acceptedFor(customer.digits()).stream()
                .map(it -> it.path("text").path("body").asString(""))
                .filter(it -> !it.isEmpty())
                .toList();
    }

    /** The messages of a ticket as agents see them, oldest first. */
    private List<JsonNode> shown(long ticket) {
        var messages = new ArrayList<>(JSON.readTree(agent("GET", "/api/whatsapp/messages?ticketId=" + ticket, ""))
                .path("data")
                .valueStream()
                .toList());
        Collections.reverse(messages);
        return messages;
    }

    /** The messages that a ticket's reply went out as, in their order. */
    private List<JsonNode> shownParts(long ticket) {
        return shown(ticket).stream()
                .filter(it -> it.path("kind").asString().equals("reply"))
                .sorted(Comparator.comparingInt(it -> it.path("part").asInt()))
                .toList();
    }

    private void retry(String id) {
        agent("POST", "/api/whatsapp/messages/%s/retry".formatted(id), "");
    }

    private String status() {
        return agent("GET", "/api/whatsapp/status", "");
    }

    private String agent(String method, String path, String body) {
        return Customer.send(HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .header(
                                "Authorization",
                                TestTokens.bearer("notification-service", "agent:1", "anyone", "viewer", "agent"))
                        .header("Content-Type", "application/json")
                        .method(method, HttpRequest.BodyPublishers.ofString(body)))
                .body();
    }

    /** What the template's button adds to the address of the pages. */
    private static String linkIn(JsonNode message) {
        return message.path("template")
                .path("components")
                .path(1)
                .path("parameters")
                .path(0)
                .path("text")
                .asString();
    }
}
