package com.tick.reply.reply.web;

import static java.util.Objects.requireNonNull;

import com.tick.reply.reply.AddWebReply;
import com.tick.reply.reply.Message;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** What a customer does with the private link of a ticket; the ticket is the link's, never the request's. */
@RestController
class TrackedReplyController {

    private final AddWebReply addWebReply;

    TrackedReplyController(AddWebReply addWebReply) {
        this.addWebReply = addWebReply;
    }

    @PostMapping("/api/track/replies")
    @ResponseStatus(HttpStatus.CREATED)
    @Allow("customer")
    Answer<WrittenReply> add(@Valid @RequestBody TrackedReplyRequest request, Caller caller) {
        var ticketId = Long.parseLong(requireNonNull(caller.claim("ticket"), "a customer's token names its ticket"));
        var reply = addWebReply.handle(new AddWebReply.Command(ticketId, Message.of(request.message())));
        return Answer.of("Reply added successfully", WrittenReply.of(reply));
    }

    record TrackedReplyRequest(@NotBlank(message = "Message is required") String message) {}
}
