package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.TicketQueries.View;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A ticket as agents see it.
 *
 * @param whatsappEnabled a WhatsApp contact is linked
 * @param assignee null: nobody has it
 */
@JsonNaming(SnakeCaseStrategy.class)
record TicketResponse(
        long id,
        String reference,
        String name,
        @Nullable String email,
        @Nullable String mobile,
        String description,
        @Nullable String issueType,
        @Nullable String issueTitle,
        String status,
        String channel,
        boolean whatsappEnabled,
        boolean whatsappNotifications,
        @Nullable AssigneeResponse assignee,
        @Nullable String attachmentName,
        @Nullable String attachmentType,
        Instant createdAt,
        Instant updatedAt) {

    record AssigneeResponse(long id, @Nullable String name) {}

    static TicketResponse of(View it) {
        return new TicketResponse(
                it.id(),
                it.reference(),
                it.name(),
                it.email(),
                it.mobile(),
                it.description(),
                it.issueType(),
                it.issueTitle(),
                it.status(),
                it.channel(),
                it.whatsappEnabled(),
                it.whatsappNotifications(),
                it.assigneeId() == null ? null : new AssigneeResponse(it.assigneeId(), it.assigneeName()),
                it.attachmentName(),
                it.attachmentType(),
                it.createdAt(),
                it.updatedAt());
    }
}
