package com.tick.ticket.agent.web;

import com.tick.support.web.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What an agent shows once more.
 *
 * @param code of the second factor, for agents who have one
 */
@Schema(example = """
        {"password": "correct horse battery staple"}""")
record ConfirmationRequest(
        @NotBlank(message = "is required") @Text(max = 200) String password, @Text(max = 30) @Nullable String code) {}
