package com.tick.ticket.link.web;

import com.tick.support.web.PhoneNumber;
import com.tick.support.web.Text;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * Who asks for a link.
 *
 * @param reference of the ticket; the newest one's link is sent when absent
 */
@Schema(example = """
        {"mobile": "+1 202 555 0143", "reference": "TK-7H2KQ9XB"}""")
record LinkRequest(
        @NotBlank(message = "is required") @Text(max = 60) @PhoneNumber String mobile,
        @Text(max = 16) @Nullable String reference) {}
