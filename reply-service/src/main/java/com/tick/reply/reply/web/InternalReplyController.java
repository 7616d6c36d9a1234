package com.tick.reply.reply.web;

import com.tick.reply.reply.ReplyQueries;
import com.tick.support.security.Allow;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What other services may ask. */
@RestController
@RequestMapping("/internal")
class InternalReplyController {

    private static final int MOST_FOR_A_CUSTOMER = 500;

    private final ReplyQueries queries;

    InternalReplyController(ReplyQueries queries) {
        this.queries = queries;
    }

    /** For notification-service, which fetches the words only when it is about to send them. */
    @GetMapping("/replies/{id}")
    @Allow("replies.read")
    ReplyToSend replyToSend(@PathVariable long id) {
        return ReplyToSend.of(queries.get(id));
    }

    /** For ticket-service, which shows the customer the whole ticket: nothing internal leaves here. */
    @GetMapping("/tickets/{id}/replies")
    @Allow("replies.list")
    List<CustomersReply> customersReplies(@PathVariable long id) {
        return queries.customersView(id, MOST_FOR_A_CUSTOMER).stream()
                .map(CustomersReply::of)
                .toList();
    }

    /** A deleted reply keeps its words to itself. */
    record ReplyToSend(
            long id,
            long ticketId,
            String message,
            boolean internal,
            String author,
            String agentName,
            boolean deleted,
            List<String> attachmentIds) {

        static ReplyToSend of(ReplyQueries.View it) {
            return new ReplyToSend(
                    it.id(),
                    it.ticketId(),
                    it.deleted() ? "" : it.message(),
                    it.internal(),
                    it.author(),
                    it.agentName(),
                    it.deleted(),
                    it.attachmentIds());
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record CustomersReply(
            long id, String author, String agentName, String message, Instant sentAt, List<String> attachmentIds) {

        static CustomersReply of(ReplyQueries.View it) {
            return new CustomersReply(
                    it.id(), it.author(), it.agentName(), it.message(), it.sentAt(), it.attachmentIds());
        }
    }
}
