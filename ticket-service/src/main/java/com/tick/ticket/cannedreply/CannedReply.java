package com.tick.ticket.cannedreply;

import java.time.Instant;

/**
 * Something that agents say again and again.
 *
 * @param body with placeholders, see {@link Placeholder}
 */
public record CannedReply(long id, String title, String body, Instant updatedAt) {}
