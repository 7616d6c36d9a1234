package com.tick.ticket.apitoken.web;

import com.tick.support.web.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * A program that is to be let in.
 *
 * @param scope read: sees what viewers see; write: does what agents do
 */
@Schema(example = """
        {"name": "Monitoring", "scope": "write"}""")
record ApiTokenRequest(
        @NotBlank(message = "is required") @Text(max = 100) String name,
        @NotNull(message = "is required") @Pattern(regexp = "read|write", message = "must be read or write")
                String scope) {

    @SuppressWarnings("NullAway") // what the request leaves out is null until it has been validated
    ApiTokenRequest {
        name = name == null ? null : name.strip();
    }

    boolean mayWrite() {
        return scope.equals("write");
    }
}
