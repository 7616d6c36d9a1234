package com.tick.ticket.cannedreply.web;

import com.tick.support.idempotency.ContentHash;
import com.tick.support.idempotency.IdempotencyKeys;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.ticket.cannedreply.CannedReplies;
import com.tick.ticket.cannedreply.CannedReplyNotFoundException;
import com.tick.ticket.cannedreply.RenderCannedReplies;
import com.tick.ticket.cannedreply.WriteCannedReply;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** What agents say again and again. */
@RestController
@RequestMapping("/api/canned-replies")
class CannedReplyController {

    private final CannedReplies replies;
    private final WriteCannedReply write;
    private final RenderCannedReplies render;
    private final IdempotencyKeys keys;

    CannedReplyController(
            CannedReplies replies, WriteCannedReply write, RenderCannedReplies render, IdempotencyKeys keys) {
        this.replies = replies;
        this.write = write;
        this.render = render;
        this.keys = keys;
    }

    @GetMapping
    @Allow("viewer")
    @Operation(
            summary = "All canned replies, by title",
            description =
                    "Placeholders: {{customer_name}}, {{reference}}, {{issue_title}}, {{status}}, {{agent_name}}.")
    @ApiResponse(responseCode = "200", description = "The canned replies", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such ticket")
    Answer<List<CannedReplyResponse>> list(
            @Parameter(description = "Fills the placeholders for this ticket, into rendered", example = "123")
                    @RequestParam(required = false)
                    @Nullable
                    Long ticketId,
            Caller caller) {
        if (ticketId == null) {
            return Answer.page(
                    replies.all().stream()
                            .map(it -> CannedReplyResponse.of(it, null))
                            .toList(),
                    null,
                    null);
        }
        var agentName = Objects.requireNonNullElse(caller.claim("name"), "Support");
        return Answer.page(
                render.handle(new RenderCannedReplies.Command(ticketId, agentName)).stream()
                        .map(it -> CannedReplyResponse.of(it.reply(), it.text()))
                        .toList(),
                null,
                null);
    }

    @PostMapping
    @Allow("agent")
    @Operation(summary = "Adds a canned reply")
    @ApiResponse(responseCode = "201", description = "The canned reply", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "409", description = "Another one has this title, or there are too many")
    @ApiResponse(responseCode = "422", description = "A placeholder means nothing")
    ResponseEntity<Answer<CannedReplyResponse>> add(
            @Valid @RequestBody CannedReplyRequest request,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            Caller caller) {
        var content = new ContentHash().add(request.title()).add(request.body());
        var outcome = keys.once(
                "POST /api/canned-replies",
                caller,
                key,
                content,
                () -> Long.toString(write.handle(request.command(null))));
        var id = Long.parseLong(outcome.answer());
        var answer = ResponseEntity.created(URI.create("/api/canned-replies/" + id));
        if (outcome.replayed()) {
            answer.header("Idempotent-Replayed", "true");
        }
        return answer.body(Answer.of("Canned reply added", known(id)));
    }

    @PutMapping("/{id}")
    @Allow("agent")
    @Operation(summary = "Changes a canned reply")
    @ApiResponse(responseCode = "200", description = "The canned reply as it is now", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such canned reply")
    @ApiResponse(responseCode = "409", description = "Another one has this title")
    @ApiResponse(responseCode = "422", description = "A placeholder means nothing")
    Answer<CannedReplyResponse> change(@PathVariable long id, @Valid @RequestBody CannedReplyRequest request) {
        write.handle(request.command(id));
        return Answer.of("Canned reply updated", known(id));
    }

    @DeleteMapping("/{id}")
    @Allow("agent")
    @Operation(summary = "Removes a canned reply", description = "Also when it is gone already.")
    Answer<Map<String, Object>> remove(@PathVariable long id) {
        replies.remove(id);
        return Answer.of("Canned reply deleted", Map.of());
    }

    private CannedReplyResponse known(long id) {
        return replies.find(id)
                .map(it -> CannedReplyResponse.of(it, null))
                .orElseThrow(() -> new CannedReplyNotFoundException(id));
    }
}
