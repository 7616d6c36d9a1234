package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.ChangeTickets.Outcome;
import io.swagger.v3.oas.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What became of one of many tickets.
 *
 * @param message why it is not changed; null when it is as was asked for
 */
@Schema(example = """
        {"id": 123, "success": true, "message": null}""")
record BulkResult(long id, boolean success, @Nullable String message) {

    static BulkResult of(long id, Outcome outcome) {
        return switch (outcome) {
            case CHANGED -> new BulkResult(id, true, null);
            case NOT_FOUND -> new BulkResult(id, false, "Ticket not found.");
            case FAILED -> new BulkResult(id, false, "This isn’t available right now. Try again.");
        };
    }
}
