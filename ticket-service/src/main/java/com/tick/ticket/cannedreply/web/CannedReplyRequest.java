package com.tick.ticket.cannedreply.web;

import com.tick.support.web.Text;
import com.tick.ticket.cannedreply.WriteCannedReply;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/** A canned reply as an agent writes it; as long as WhatsApp lets a message be. */
@Schema(
        example =
                """
        {"title": "Greeting", "body": "Hello {{customer_name}}, this is {{agent_name}} about {{reference}}."}""")
record CannedReplyRequest(
        @NotBlank(message = "is required") @Text(max = 100) String title,
        @NotBlank(message = "is required") @Text(max = 4096, lines = true) String body) {

    @SuppressWarnings("NullAway") // what the request leaves out is null until it has been validated
    CannedReplyRequest {
        title = title == null ? null : title.strip();
    }

    WriteCannedReply.Command command(@Nullable Long id) {
        return new WriteCannedReply.Command(id, title, body);
    }
}
