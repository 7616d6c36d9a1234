package com.tick.ticket.ticket.web;

import com.tick.ticket.ticket.Match;
import com.tick.ticket.ticket.SearchTickets;
import com.tick.ticket.ticket.TicketQueries.View;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * A ticket as agents see it.
 *
 * @param username what the customer is found by on WhatsApp; null for customers who have no such name
 * @param whatsappEnabled a WhatsApp contact is linked
 * @param language what the customer reads, such as de or pt-BR; null where nobody knows, as from WhatsApp: such customers
 *     are written to in the language that is set for templates
 * @param assignee null: nobody has it
 * @param attachmentState stored when the first file can be read; else pending, infected, failed, missing, damaged,
 *     awaited, unavailable or too_large
 * @param customerKey leads to the same customer's other tickets
 * @param lastCustomerAt when the customer last said something: at first, when the ticket was opened
 * @param waitingSince the first thing that the customer said and nobody answered; null when they wait for nothing
 * @param match where the ticket says what was searched for; null when nothing was
 * @param lastMessage when the last message was written and by whom, customer or agent; at first the ticket's own text
 * @param unread the customer has said something that the caller has not seen; null for programs
 */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(
        example =
                """
                {"id": 123, "reference": "TK-7H2KQ9XB", "name": "John Doe", "email": "john@example.com",
                 "mobile": "+1234567890", "username": null, "description": "Login issue", "issue_type": "technical",
                 "issue_title": "Cannot login to account", "status": "new", "channel": "web",
                 "whatsapp_enabled": false, "whatsapp_notifications": true, "language": "en", "assignee": null,
                 "attachment_name": "screenshot.png", "attachment_type": "image/png", "attachment_state": "stored",
                 "customer_key": "9b74c9897bac770ffc029102a200c5de9b74c9897bac770ffc029102a200c5de", "unread": true,
                 "last_message": {"at": "2024-01-15T10:30:00Z", "by": "customer"},
                 "last_customer_at": "2024-01-15T10:30:00Z", "waiting_since": "2024-01-15T10:30:00Z",
                 "created_at": "2024-01-15T10:30:00Z", "updated_at": "2024-01-15T10:30:00Z", "match": null}""")
record TicketResponse(
        long id,
        String reference,
        String name,
        @Nullable String email,
        @Nullable String mobile,
        @Nullable String username,
        String description,
        @Nullable String issueType,
        @Nullable String issueTitle,
        String status,
        String channel,
        boolean whatsappEnabled,
        boolean whatsappNotifications,
        @Nullable String language,
        @Nullable AssigneeResponse assignee,
        @Nullable String attachmentName,
        @Nullable String attachmentType,
        @Nullable String attachmentState,
        String customerKey,
        @Nullable Boolean unread,
        LastMessageResponse lastMessage,
        Instant lastCustomerAt,
        @Nullable Instant waitingSince,
        Instant createdAt,
        Instant updatedAt,
        @Nullable MatchResponse match) {

    record AssigneeResponse(long id, @Nullable String name) {}

    record LastMessageResponse(Instant at, String by) {}

    static TicketResponse of(View it) {
        return of(it, null);
    }

    static TicketResponse of(SearchTickets.Hit hit) {
        return of(hit.ticket(), hit.match());
    }

    private static TicketResponse of(View it, @Nullable Match match) {
        return new TicketResponse(
                it.id(),
                it.reference(),
                it.name(),
                it.email(),
                it.mobile(),
                it.username(),
                it.description(),
                it.issueType(),
                it.issueTitle(),
                it.status(),
                it.channel(),
                it.whatsappEnabled(),
                it.whatsappNotifications(),
                it.language(),
                it.assigneeId() == null ? null : new AssigneeResponse(it.assigneeId(), it.assigneeName()),
                it.attachmentName(),
                it.attachmentType(),
                it.attachmentState(),
                it.customerKey(),
                it.unread(),
                new LastMessageResponse(it.lastMessage().at(), it.lastMessage().by()),
                it.lastCustomerAt(),
                it.waitingSince(),
                it.createdAt(),
                it.updatedAt(),
                match == null ? null : MatchResponse.of(match));
    }
}
