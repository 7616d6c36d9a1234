package com.tick.reply.action.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.reply.action.CustomerAction;
import com.tick.reply.action.CustomerActions;
import com.tick.reply.ticket.FindTicket;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** Where agents see what a customer did to the messages of a conversation. */
@RestController
class CustomerActionController {

    private static final int MOST = 1_000;

    private final FindTicket findTicket;
    private final CustomerActions actions;

    CustomerActionController(FindTicket findTicket, CustomerActions actions) {
        this.findTicket = findTicket;
        this.actions = actions;
    }

    @GetMapping("/api/replies/{ticketId}/actions")
    @Allow("viewer")
    Answer<List<ActionView>> actions(@PathVariable long ticketId) {
        findTicket.handle(ticketId);
        return Answer.of(
                actions.onTicket(ticketId, MOST).stream().map(ActionView::of).toList());
    }

    /**
     * @param replyId the reply that it was done to
     * @param messageId the WhatsApp message without a reply that it was done to; with neither it was done to the description
     * @param text what an edited message says now, or the emoji; null: deleted, or the reaction was taken back
     */
    record ActionView(
            @JsonProperty("reply_id") @Nullable Long replyId,
            @JsonProperty("message_id") @Nullable String messageId,
            String action,
            @Nullable String text,
            Instant at) {

        static ActionView of(CustomerAction it) {
            return new ActionView(it.replyId(), it.messageId(), it.what(), it.text(), it.at());
        }
    }
}
