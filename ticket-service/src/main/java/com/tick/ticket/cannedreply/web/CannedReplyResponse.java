package com.tick.ticket.cannedreply.web;

import com.tick.ticket.cannedreply.CannedReply;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A canned reply.
 *
 * @param rendered for the ticket that was asked for; null when none was
 */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(
        example =
                """
        {"id": 4, "title": "Greeting", "body": "Hello {{customer_name}}!", "rendered": "Hello John Doe!",
         "updated_at": "2026-03-01T09:00:00Z"}""")
record CannedReplyResponse(long id, String title, String body, @Nullable String rendered, Instant updatedAt) {

    static CannedReplyResponse of(CannedReply it, @Nullable String rendered) {
        return new CannedReplyResponse(it.id(), it.title(), it.body(), rendered, it.updatedAt());
    }
}
