package com.tick.ticket.agent.web;

import com.tick.support.web.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What an agent shows at the door.
 *
 * @param code of the second factor, for agents who have one
 */
@Schema(example = """
        {"email": "grace@example.org", "password": "correct horse battery staple"}""")
record LoginRequest(
        @NotBlank(message = "is required") @Text(max = 100) String email,
        @NotBlank(message = "is required") @Text(max = 200) String password,
        @Text(max = 30) @Nullable String code) {}
