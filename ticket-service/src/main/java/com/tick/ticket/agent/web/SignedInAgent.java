package com.tick.ticket.agent.web;

import com.tick.ticket.agent.Agent;
import io.swagger.v3.oas.annotations.media.Schema;

/** The agent who is signed in. */
@Schema(example = """
        {"id": 7, "name": "Grace Hopper", "email": "grace@example.org", "role": "AGENT"}""")
record SignedInAgent(long id, String name, String email, String role) {

    static SignedInAgent of(Agent it) {
        return new SignedInAgent(it.id(), it.name(), it.email(), it.role().name());
    }
}
