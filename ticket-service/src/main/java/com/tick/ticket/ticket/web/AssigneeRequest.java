package com.tick.ticket.ticket.web;

import com.fasterxml.jackson.annotation.JsonAlias;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The agent that a ticket shall have.
 *
 * @param agentId a number, or null for nobody; leaving it out is a mistake, not nobody
 */
record AssigneeRequest(
        @JsonAlias("agent_id") @Schema(type = "integer", format = "int64", nullable = true) @Nullable
                JsonNode agentId) {

    @Nullable
    Long toAgentId() {
        if (agentId == null) {
            throw new InvalidParameterException("agentId", "is required; null for nobody");
        }
        if (agentId.isNull()) {
            return null;
        }
        if (!agentId.isIntegralNumber() || !agentId.canConvertToLong()) {
            throw new InvalidParameterException("agentId", "must be a number or null");
        }
        return agentId.longValue();
    }
}
