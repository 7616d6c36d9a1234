package com.tick.reply.reply.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.tick.reply.reply.AddAgentReply;
import com.tick.reply.reply.Agent;
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
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/replies")
class ReplyController {

    private final FindTicket findTicket;
    private final ReplyQueries queries;
    private final AddAgentReply addAgentReply;
    private final EditReply editReply;
    private final DeleteReply deleteReply;

    ReplyController(
            FindTicket findTicket,
            ReplyQueries queries,
            AddAgentReply addAgentReply,
            EditReply editReply,
            DeleteReply deleteReply) {
        this.findTicket = findTicket;
        this.queries = queries;
        this.addAgentReply = addAgentReply;
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

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    @Allow("agent")
    Answer<WrittenReply> add(@Valid @RequestBody AddReplyRequest request, Caller caller) {
        var reply = addAgentReply.handle(request.toCommand(agent(caller, request.agentName())));
        return Answer.of("Reply added successfully", WrittenReply.of(reply));
    }

    @PutMapping("/{id}")
    @Allow("agent")
    Answer<WrittenReply> edit(@PathVariable long id, @Valid @RequestBody EditReplyRequest request, Caller caller) {
        var reply = editReply.handle(
                new EditReply.Command(id, agent(caller, null), given(request.agentName()), request.message()));
        return Answer.of("Reply updated successfully", WrittenReply.of(reply));
    }

    @DeleteMapping("/{id}")
    @Allow("agent")
    Answer<DeletedReply> delete(@PathVariable long id, Caller caller) {
        deleteReply.handle(new DeleteReply.Command(id, agent(caller, null)));
        return Answer.of("Reply deleted successfully", new DeletedReply(id));
    }

    private static Agent agent(Caller caller, @Nullable String chosenName) {
        var id = Long.parseLong(caller.subject().substring("agent:".length()));
        var name = given(chosenName);
        var ownName = given(caller.claim("name"));
        return new Agent(id, name != null ? name : ownName != null ? ownName : "Agent " + id);
    }

    private static @Nullable String given(@Nullable String name) {
        return name == null || name.isBlank() ? null : name.strip();
    }

    record EditReplyRequest(
            @Nullable @Size(max = 100) @JsonAlias("agent_name") String agentName,
            @NotBlank(message = "Message is required") String message) {}

    record DeletedReply(long id) {}
}
