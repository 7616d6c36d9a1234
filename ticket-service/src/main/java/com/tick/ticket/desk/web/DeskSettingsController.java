package com.tick.ticket.desk.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import com.tick.ticket.desk.DeskSettings;
import com.tick.ticket.desk.DeskSettingsStore;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** How this desk works: for all agents to follow, for admins to change. */
@RestController
@RequestMapping("/api/desk-settings")
class DeskSettingsController {

    private final DeskSettingsStore settings;

    DeskSettingsController(DeskSettingsStore settings) {
        this.settings = settings;
    }

    @GetMapping
    @Allow("viewer")
    @Operation(summary = "What the desk does to a ticket with a reply")
    Answer<DeskSettingsResponse> get() {
        return Answer.of(DeskSettingsResponse.of(settings.get()));
    }

    @PutMapping
    @Allow("admin")
    @Operation(summary = "Changes how the desk works")
    Answer<DeskSettingsResponse> change(@Valid @RequestBody DeskSettingsRequest request) {
        settings.save(request.settings());
        return Answer.of("Desk settings updated", DeskSettingsResponse.of(settings.get()));
    }

    /**
     * @param assignOnReply whether the desk gives an unassigned ticket to the agent who answers
     * @param startOnReply whether the desk moves a new ticket to in progress when it is answered
     */
    @Schema(example = "{\"assignOnReply\": true, \"startOnReply\": true}")
    record DeskSettingsRequest(
            @NotNull(message = "is required") @JsonAlias("assign_on_reply") Boolean assignOnReply,
            @NotNull(message = "is required") @JsonAlias("start_on_reply") Boolean startOnReply) {

        DeskSettings settings() {
            return new DeskSettings(assignOnReply, startOnReply);
        }
    }

    /** @see DeskSettings */
    @JsonNaming(SnakeCaseStrategy.class)
    record DeskSettingsResponse(boolean assignOnReply, boolean startOnReply) {

        static DeskSettingsResponse of(DeskSettings it) {
            return new DeskSettingsResponse(it.assignOnReply(), it.startOnReply());
        }
    }
}
