package com.tick.reply.reply.web;

import static java.util.Objects.requireNonNull;

import com.tick.reply.reply.AddWebReply;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** What a customer does with the private link of a ticket; the ticket is the link's, never the request's. */
@RestController
class TrackedReplyController {

    private final AddWebReply addWebReply;
    private final ReplySubmission submission;

    TrackedReplyController(AddWebReply addWebReply, ReplySubmission submission) {
        this.addWebReply = addWebReply;
        this.submission = submission;
    }

    @PostMapping("/api/track/replies")
    @Allow("customer")
    ResponseEntity<Answer<WrittenReply>> add(
            @Valid @RequestBody TrackedReplyRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var ticketId = Long.parseLong(requireNonNull(caller.claim("ticket"), "a customer's token names its ticket"));
        var command = new AddWebReply.Command(ticketId, request.toMessage());
        return submission.handle(
                new ReplySubmission.Repeatable("POST /api/track/replies", caller, key, request.contentHash()),
                new ReplySubmission.Addition(ticketId, request.uploads(), () -> addWebReply.handle(command)));
    }
}
