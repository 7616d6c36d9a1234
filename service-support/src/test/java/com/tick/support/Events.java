package com.tick.support;

import com.tick.events.ticket.TicketAssigned;
import com.tick.events.ticket.TicketStatusChanged;
import java.time.Instant;
import java.util.UUID;

/** Events for tests, of types that mean nothing to the mechanism. */
public final class Events {

    private Events() {}

    public static TicketStatusChanged statusChanged(long ticketId, long version, String status) {
        return TicketStatusChanged.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.EPOCH)
                .setTicketId(ticketId)
                .setVersion(version)
                .setOldStatus("new")
                .setNewStatus(status)
                .setChangedBy("agent")
                .build();
    }

    public static TicketAssigned assigned(long ticketId, long version) {
        return TicketAssigned.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(Instant.EPOCH)
                .setTicketId(ticketId)
                .setVersion(version)
                .build();
    }
}
