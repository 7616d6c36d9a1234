package com.tick.ticket.agent.web;

import com.tick.ticket.agent.Agent;
import io.swagger.v3.oas.annotations.media.Schema;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** The agent who is signed in. */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(
        example =
                """
        {"id": 7, "name": "Grace Hopper", "email": "grace@example.org", "role": "AGENT",
         "must_change_password": false}""")
record SignedInAgent(long id, String name, String email, String role, boolean mustChangePassword) {

    static SignedInAgent of(Agent it) {
        return new SignedInAgent(it.id(), it.name(), it.email(), it.role().name(), it.mustChangePassword());
    }
}
