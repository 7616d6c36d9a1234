package com.tick.ticket.agent.web;

import com.tick.support.web.Text;
import com.tick.ticket.agent.Role;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;

/** What is to be another from now on; null or left out stays as it is. */
@Schema(example = """
        {"role": "ADMIN"}""")
record AgentChange(
        @Text(max = 100) @Pattern(regexp = ".*\\S.*", message = "must not be blank") @Nullable String name,
        @Nullable Role role,
        @Nullable Boolean active) {}
