package com.tick.reply.reply.web;

import com.tick.reply.reply.AddAgentReply;
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

/** Where agents answer on a ticket. */
@RestController
class AddReplyController {

    private final AddAgentReply addAgentReply;
    private final ReplySubmission submission;

    AddReplyController(AddAgentReply addAgentReply, ReplySubmission submission) {
        this.addAgentReply = addAgentReply;
        this.submission = submission;
    }

    @PostMapping("/api/replies")
    @Allow("agent")
    ResponseEntity<Answer<WrittenReply>> add(
            @Valid @RequestBody AddReplyRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var command = request.toCommand(CallingAgent.of(caller, request.agentName()));
        return submission.handle(
                new ReplySubmission.Repeatable("POST /api/replies", caller, key, request.contentHash()),
                new ReplySubmission.Addition(
                        command.ticketId(), request.uploads(), () -> addAgentReply.handle(command)));
    }
}
