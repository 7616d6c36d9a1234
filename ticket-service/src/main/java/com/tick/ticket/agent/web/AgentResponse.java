package com.tick.ticket.agent.web;

import com.tick.ticket.agent.Agent;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** An agent as admins see it. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(
        example =
                """
        {"id": 7, "name": "Grace Hopper", "email": "grace@example.org", "role": "AGENT", "active": true,
         "created_at": "2026-03-01T09:00:00Z"}""")
record AgentResponse(long id, String name, String email, String role, boolean active, Instant createdAt) {

    static AgentResponse of(Agent it) {
        return new AgentResponse(it.id(), it.name(), it.email(), it.role().name(), it.active(), it.createdAt());
    }
}
