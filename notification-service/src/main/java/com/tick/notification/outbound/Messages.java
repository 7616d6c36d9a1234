package com.tick.notification.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Every message that was ever queued. Whoever gets one holds its lock until the end of the transaction. */
public interface Messages {

    /** Leaves out those of whose cause and recipient there is a message already. */
    void add(List<Message> messages);

    default void add(Message message) {
        add(List.of(message));
    }

    /** With what happened to it, which is published in the same transaction. */
    void save(Message message);

    Optional<Message> find(String id);

    Optional<Message> lock(long seq);

    /** The message that an attempt or an id at WhatsApp belongs to. */
    Optional<Message> findBy(@Nullable String attemptId, String wamidHash);

    List<Message> held(String address, int limit);

    /** What is not on its way yet, held messages included. */
    List<Message> waitingFor(String address, int limit);

    /** What waits to be sent from any other number than these. */
    List<Message> notFrom(List<String> numbers, int limit);

    boolean anyHeld(String address, long ticketId, String exceptId);

    List<Message> sendingSince(Instant before, int limit);

    List<Message> unknownSince(Instant before, int limit);
}
