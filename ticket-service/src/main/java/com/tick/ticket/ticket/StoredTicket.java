package com.tick.ticket.ticket;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * What a store keeps of a ticket.
 *
 * @param attachments read when they are asked for
 */
public record StoredTicket(
        long id,
        String reference,
        Customer customer,
        Issue issue,
        Origin origin,
        Link link,
        State state,
        Supplier<List<TicketAttachment>> attachments) {

    /**
     * Where it came from.
     *
     * @param contactId who wrote it on WhatsApp
     * @param commandKey the message that opened it there
     */
    public record Origin(String channel, @Nullable String contactId, @Nullable String commandKey, Instant createdAt) {}

    /** @param sha256 the fingerprint of the private link */
    public record Link(UUID ticketUuid, int version, String sha256) {}

    /**
     * What changes in a ticket's life.
     *
     * @param version what agents see of its changes
     * @param eventVersion of its last event
     */
    public record State(
            TicketStatus status,
            @Nullable Long assigneeId,
            boolean whatsappEnabled,
            boolean whatsappNotifications,
            Instant updatedAt,
            long version,
            long eventVersion) {}
}
