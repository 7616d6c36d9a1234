package com.tick.ticket.ticket.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.tick.ticket.ticket.Actor;
import com.tick.ticket.ticket.ChangeTickets;
import com.tick.ticket.ticket.TicketStatus;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * What is to become of many tickets.
 *
 * @param agentId the agent who shall have them, null for nobody; left out, each stays with whoever has it
 */
@Schema(example = """
        {"ids": [123, 124], "status": "closed"}""")
record BulkRequest(
        @NotEmpty(message = "is required") @Size(max = 100, message = "must be at most 100 tickets")
                List<@NotNull(message = "must be a number") Long> ids,
        @Nullable String status,
        @JsonAlias("agent_id") @Schema(type = "integer", format = "int64", nullable = true) @Nullable
                JsonNode agentId) {

    ChangeTickets.Command command(Actor by) {
        if (status == null && agentId == null) {
            throw new InvalidParameterException("status", "or agentId is required");
        }
        return new ChangeTickets.Command(
                ids,
                status == null ? null : TicketStatus.of(status),
                agentId == null ? null : new ChangeTickets.Assignment(new AssigneeRequest(agentId).toAgentId()),
                by);
    }
}
