package com.tick.ticket.presence.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.tick.support.security.Allow;
import com.tick.support.security.Caller;
import com.tick.support.web.Answer;
import com.tick.ticket.presence.Presences.Doing;
import com.tick.ticket.presence.Presences.Presence;
import com.tick.ticket.presence.ShowPresence;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** Who looks at a ticket right now, or answers it. */
@RestController
@RequestMapping("/api/presence")
class PresenceController {

    private final ShowPresence showPresence;

    PresenceController(ShowPresence showPresence) {
        this.showPresence = showPresence;
    }

    @PostMapping
    @Allow(value = "viewer", kind = "agent")
    @Operation(
            summary = "Says what one does with a ticket, and learns who else is there",
            description =
                    "It holds for 15 seconds, so a page says it again every few seconds; to repeat it does no harm.")
    @ApiResponse(responseCode = "200", description = "The others on that ticket", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "404", description = "There is no such ticket")
    Answer<List<PresenceResponse>> show(@Valid @RequestBody PresenceRequest request, Caller caller) {
        var name = Objects.requireNonNullElse(caller.claim("name"), "Agent");
        return answer(showPresence.handle(
                new ShowPresence.Command(caller.idAs("agent"), name, request.ticketId(), request.toDoing())));
    }

    @GetMapping
    @Allow("viewer")
    @Operation(summary = "Who is on these tickets now")
    @ApiResponse(responseCode = "200", description = "By ticket", useReturnTypeSchema = true)
    Answer<List<PresenceResponse>> on(
            @Parameter(description = "Up to 100 numbers, separated by commas", example = "123,124")
                    @RequestParam
                    @Size(max = 100, message = "must be at most 100 tickets")
                    List<Long> ticketIds) {
        return answer(showPresence.on(ticketIds));
    }

    private static Answer<List<PresenceResponse>> answer(List<Presence> found) {
        return Answer.page(found.stream().map(PresenceResponse::of).toList(), null, null);
    }

    /** @param state viewing when absent; gone as soon as the page is closed */
    @Schema(example = """
            {"ticketId": 123, "state": "replying"}""")
    record PresenceRequest(
            @JsonAlias("ticket_id") @NotNull(message = "is required") Long ticketId,
            @Pattern(regexp = "viewing|replying|gone", message = "must be viewing, replying or gone") @Nullable
                    String state) {

        @Nullable
        Doing toDoing() {
            if (state == null) {
                return Doing.VIEWING;
            }
            return state.equals("gone") ? null : Doing.valueOf(state.toUpperCase(Locale.ROOT));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    @Schema(
            example =
                    """
            {"ticket_id": 123, "agent": {"id": 7, "name": "Grace Hopper"}, "state": "replying",
             "seen_at": "2026-03-01T09:00:00Z"}""")
    record PresenceResponse(long ticketId, Present agent, String state, Instant seenAt) {

        static PresenceResponse of(Presence it) {
            return new PresenceResponse(
                    it.ticketId(),
                    new Present(it.agentId(), it.name()),
                    it.doing().name().toLowerCase(Locale.ROOT),
                    it.seenAt());
        }
    }

    record Present(long id, String name) {}
}
