package com.tick.notification.inbound;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that customers sent. */
public interface InboundMessages {

    boolean known(String phoneNumberId, String wamidHash);

    void save(InboundMessage message);

    Optional<InboundMessage> find(long id);

    /** What waits for a ticket in this conversation, in the order of arrival. */
    List<InboundMessage> waiting(long conversationId, int limit);

    List<InboundMessage> opening(long conversationId);

    /** The ticket that a customer's earlier message ended on. */
    Optional<Long> ticketOf(String wamidHash);

    /** Conversations with messages that wait, and no ticket being opened. */
    List<Long> conversationsToRoute(int limit);

    List<FileDue> filesDue(Instant now, int limit);

    /** When the next file that was put off is to be fetched. */
    Optional<Instant> nextFileDue(Instant after);

    /** Their replies are on tickets, where agents see them. */
    void shown(Collection<String> commandIds, Instant now);

    int prune(Instant receivedBefore, int limit);

    /** A file to be fetched. */
    record FileDue(
            long messageId,
            String phoneNumberId,
            String mediaId,
            String contentType,
            String name,
            @Nullable String sha256) {}
}
