package com.tick.ticket.agent.web;

import com.tick.support.web.Text;
import com.tick.ticket.agent.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/** Somebody who is to be let in. */
@Schema(example = """
        {"name": "Grace Hopper", "email": "grace@example.org", "role": "AGENT"}""")
record AgentRequest(
        @NotBlank(message = "is required") @Text(max = 100) String name,
        @NotBlank(message = "is required") @Text(max = 100) @Email(message = "must be an email address") String email,
        @NotNull(message = "is required") Role role) {

    @SuppressWarnings("NullAway") // what the request leaves out is null until it has been validated
    AgentRequest {
        name = name == null ? null : name.strip();
    }
}
