package com.tick.reply.reply.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.tick.reply.reply.DeleteReply;
import com.tick.reply.reply.EditReply;
import com.tick.reply.reply.Message;
import com.tick.reply.reply.ReplyQueries;
import com.tick.reply.reply.ReplyQueries.Place;
import com.tick.reply.ticket.FindTicket;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.support.web.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
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

    private static final int MOST = 500;

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
            @RequestParam(defaultValue = "200") @Min(1) @Max(MOST) int limit,
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String before,
            @RequestParam(defaultValue = "false") boolean newest,
            @RequestParam(defaultValue = "false") boolean deleted) {
        findTicket.handle(ticketId);
        // One more than asked for, to know whether there is another page.
        if (newest || before != null) {
            var end = before == null ? Place.END : Cursor.parse(before);
            return ReplyPage.ending(queries.before(ticketId, end, limit + 1, deleted), limit, before != null)
                    .answer();
        }
        var beginning = after == null ? Place.BEGINNING : Cursor.parse(after);
        return ReplyPage.beginning(queries.after(ticketId, beginning, limit + 1, deleted), limit, after != null)
                .answer();
    }

    @GetMapping("/{id}/history")
    @Allow("viewer")
    Answer<List<ReplyChange>> history(@PathVariable long id) {
        return Answer.of(queries.history(id, MOST).stream().map(ReplyChange::of).toList());
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
            @Nullable @Text(max = 100) @JsonAlias("agent_name") String agentName,
            @NotBlank(message = "is required") @Text(max = Message.LONGEST, lines = true) String message) {}

    record DeletedReply(long id) {}
}
