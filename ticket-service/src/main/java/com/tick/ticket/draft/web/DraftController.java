package com.tick.ticket.draft.web;

import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.support.web.Text;
import com.tick.ticket.draft.Drafts;
import com.tick.ticket.draft.Drafts.Draft;
import com.tick.ticket.draft.Drafts.Mode;
import com.tick.ticket.draft.KeepDraft;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What an agent has begun to write on a ticket; nobody else sees it. */
@RestController
@RequestMapping("/api/drafts/{ticketId}")
class DraftController {

    private final Drafts drafts;
    private final KeepDraft keepDraft;

    DraftController(Drafts drafts, KeepDraft keepDraft) {
        this.drafts = drafts;
        this.keepDraft = keepDraft;
    }

    @GetMapping
    @Allow(value = "agent", kind = "agent")
    @Operation(summary = "One's own drafts on a ticket", description = "A mode without words is null.")
    Answer<DraftsResponse> get(@PathVariable long ticketId, Caller caller) {
        return Answer.of(DraftsResponse.of(drafts.of(caller.idAs("agent"), ticketId)));
    }

    @PutMapping
    @Allow(value = "agent", kind = "agent")
    @Operation(summary = "Keeps one's own draft on a ticket", description = "A blank message drops it.")
    @ApiResponse(responseCode = "200", description = "The drafts as they are now", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such ticket")
    Answer<DraftsResponse> keep(@PathVariable long ticketId, @Valid @RequestBody DraftRequest request, Caller caller) {
        var agentId = caller.idAs("agent");
        keepDraft.handle(new KeepDraft.Command(agentId, ticketId, request.toMode(), request.message()));
        return Answer.of("Draft saved", DraftsResponse.of(drafts.of(agentId, ticketId)));
    }

    /** @param mode reply when absent */
    @Schema(example = """
            {"mode": "reply", "message": "Dear John, I have looked at"}""")
    record DraftRequest(
            @Pattern(regexp = "reply|internal", message = "must be reply or internal") @Nullable String mode,
            @NotNull(message = "is required") @Text(max = 10_000, lines = true) String message) {

        Mode toMode() {
            return mode == null ? Mode.REPLY : Mode.valueOf(mode.toUpperCase(Locale.ROOT));
        }
    }

    @Schema(
            example =
                    """
            {"reply": {"message": "Dear John, I have looked at", "updated_at": "2026-03-01T09:00:00Z"},
             "internal": null}""")
    record DraftsResponse(@Nullable DraftResponse reply, @Nullable DraftResponse internal) {

        static DraftsResponse of(List<Draft> drafts) {
            return new DraftsResponse(DraftResponse.of(drafts, Mode.REPLY), DraftResponse.of(drafts, Mode.INTERNAL));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record DraftResponse(String message, Instant updatedAt) {

        static @Nullable DraftResponse of(List<Draft> drafts, Mode mode) {
            return drafts.stream()
                    .filter(it -> it.mode() == mode)
                    .map(it -> new DraftResponse(it.message(), it.updatedAt()))
                    .findFirst()
                    .orElse(null);
        }
    }
}
