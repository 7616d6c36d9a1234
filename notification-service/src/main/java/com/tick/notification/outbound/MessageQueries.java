package com.tick.notification.outbound;

import com.tick.notification.channel.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Messages as lists. */
public interface MessageQueries {

    /** The first message of each recipient whose turn it is. */
    List<Due> due(Instant now, int limit);

    List<Shown> ofTicket(long ticketId, int limit);

    /** The ticket that a message of ours was about, by its id at WhatsApp. */
    Optional<Long> ticketOf(String wamidHash);

    Backlog backlog();

    record Due(long seq, Recipient to, MessageKind kind, @Nullable Long replyId) {}

    /** A message as agents see it. */
    record Shown(
            String id,
            MessageKind kind,
            @Nullable Long replyId,
            MessageState state,
            @Nullable String reason,
            @Nullable Integer errorCode,
            boolean resent,
            int attempts,
            Instant createdAt,
            Instant updatedAt) {}

    /** @param oldest when the oldest of them was queued; null when none waits */
    record Backlog(long waiting, @Nullable Instant oldest) {}
}
