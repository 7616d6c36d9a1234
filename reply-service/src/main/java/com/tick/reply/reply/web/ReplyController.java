package com.tick.reply.reply.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.tick.reply.reply.DeleteReply;
import com.tick.reply.reply.EditReply;
import com.tick.reply.reply.ReplyQueries;
import com.tick.reply.ticket.FindTicket;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Where agents read a conversation and correct it. */
@RestController
@RequestMapping("/api/replies")
class ReplyController {

    private final FindTicket findTicket;
    private final ReplyQueries queries;
    private final EditReply editReply;
    private final DeleteReply deleteReply;

    ReplyController(FindTicket findTicket, ReplyQueries queries, EditReply editReply, DeleteReply deleteReply) {
        this.findTicket = findTicket;
        this.queries = queries;
        this.editReply = editReply;
        this.deleteReply = deleteReply;
    }

    @GetMapping("/{ticketId}")
    @Allow("viewer")
    Answer<List<ReplyResponse>> list(
            @PathVariable long ticketId,
            @RequestParam(defaultValue = "200") @Min(1) @Max(500) int limit,
            @RequestParam(required = false) @Nullable String after) {
        findTicket.handle(ticketId);
        // One more than asked for, to know whether there is a next page.
        var found = queries.conversation(ticketId, after == null ? null : Cursor.parse(after), limit + 1);
        var page = found.subList(0, Math.min(limit, found.size()));
        var next = found.size() > limit ? Cursor.of(page.get(limit - 1).place()) : null;
        return Answer.page(page.stream().map(ReplyResponse::of).toList(), next, null);
    }

    @PutMapping("/{id}")
    @Allow("agent")
    Answer<WrittenReply> edit(@PathVariable long id, @Valid @RequestBody EditReplyRequest request, Caller caller) {
        var reply = editReply.handle(new EditReply.Command(
                id, CallingAgent.of(caller), CallingAgent.given(request.agentName()), request.message()));
        return Answer.of("Reply updated successfully", WrittenReply.of(reply));
    }

    @DeleteMapping("/{id}")
    @Allow("agent")
    Answer<DeletedReply> delete(@PathVariable long id, Caller caller) {
        deleteReply.handle(new DeleteReply.Command(id, CallingAgent.of(caller)));
        return Answer.of("Reply deleted successfully", new DeletedReply(id));
    }

    record EditReplyRequest(
            @Nullable @Size(max = 100) @JsonAlias("agent_name") String agentName,
            @NotBlank(message = "Message is required") String message) {}

    record DeletedReply(long id) {}
}
