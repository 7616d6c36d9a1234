package com.tick.ticket.agent.web;

import com.tick.ticket.agent.Agent;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An agent who has just been let in.
 *
 * @param password shown only now; null in a repetition
 */
@Schema(
        example =
                """
        {"id": 7, "name": "Grace Hopper", "email": "grace@example.org", "role": "AGENT",
         "password": "wq3kT0h2Yx_5sLr8NcVb"}""")
record InvitedAgent(long id, String name, String email, String role, @Nullable String password) {

    static InvitedAgent of(Agent it, @Nullable String password) {
        return new InvitedAgent(it.id(), it.name(), it.email(), it.role().name(), password);
    }
}
