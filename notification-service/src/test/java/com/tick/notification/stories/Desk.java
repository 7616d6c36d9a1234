package com.tick.notification.stories;

import static org.awaitility.Awaitility.await;

import com.tick.events.ticket.OpenTicket;
import java.time.Duration;
import java.util.List;
import java.util.function.LongConsumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The agents' side of the service that runs on its own. */
record Desk(RealService service, Phones phones, TicketServiceStandIn tickets, FakeNeighbour neighbour) {

    private static final Duration SOON = Duration.ofSeconds(60);
    private static final JsonMapper JSON = new JsonMapper();

    /** The customer has written, has a ticket, and was told so. */
    long openConversation(String digits) {
        phones.write(digits, "Help");
        long ticket = tickets.answer(commandOf(digits));
        await().atMost(SOON).until(() -> !phones.received(digits).isEmpty());
        return ticket;
    }

    OpenTicket commandOf(String digits) {
        await().atMost(SOON).until(() -> !tickets.openedFor(digits).isEmpty());
        return tickets.openedFor(digits).get(0);
    }

    long answer(long ticket, String words) {
        return answer(ticket, words, it -> {});
    }

    /** Answers, with something done to the reply before the service hears of it. */
    long answer(long ticket, String words, LongConsumer before) {
        long reply = TicketServiceStandIn.newReplyId();
        neighbour.hasReply(reply, words);
        before.accept(reply);
        tickets.agentReplied(ticket, reply);
        return reply;
    }

    List<String> states(String recipient) {
        return service.jdbc()
                .sql("select concat(kind, ' ', state) from messages where recipient = ? order by seq")
                .param(recipient)
                .query(String.class)
                .list();
    }

    /** As long as the service waits for a status of a message whose fate it does not know. */
    void waitedForStatuses(String recipient) {
        service.write(
                "update messages set sending_since = sending_since - interval 120 second where recipient = ?",
                recipient);
    }

    /** The newest message of that kind, as agents see it. */
    JsonNode shown(long ticket, String kind) {
        var answer = service.agent("GET", "/api/whatsapp/messages?ticketId=" + ticket, "");
        return JSON.readTree(answer.body())
                .path("data")
                .valueStream()
                .filter(it -> it.path("kind").asString().equals(kind))
                .findFirst()
                .orElseThrow();
    }
}
