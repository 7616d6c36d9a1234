package com.tick.reply.reply.web;

import com.tick.reply.reply.AddAgentReply;
import com.tick.reply.reply.Uploads;
import com.tick.reply.ticket.FindTicket;
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

    private final FindTicket findTicket;
    private final Uploads uploads;
    private final AddAgentReply addAgentReply;
    private final ReplySubmission submission;

    AddReplyController(
            FindTicket findTicket, Uploads uploads, AddAgentReply addAgentReply, ReplySubmission submission) {
        this.findTicket = findTicket;
        this.uploads = uploads;
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
                () -> {
                    findTicket.handle(command.ticketId());
                    uploads.claim(request.uploads());
                },
                () -> addAgentReply.handle(command));
    }
}
