package com.tick.notification.outbound;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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

    /** What waits until the customer writes. */
    List<Message> held(String address, int limit);

    /** What is not on its way yet, held messages included. */
    List<Message> waitingFor(String address, int limit);

    /** What waits to be sent from any other number than these. */
    List<Message> notFrom(List<String> numbers, int limit);

    /** Whether another part of a reply to this address waits until its customer writes. */
    boolean anyHeld(String address, long ticketId, String exceptId);

    /** Whether another message waits for this template. */
    boolean anyHeldForTemplate(String name, String language, String exceptId);

    /** Where the earlier parts of the reply are that this message is a part of. */
    Set<MessageState> statesBefore(Message part);

    /** The parts behind this one that did not go because of it, first to last. */
    List<Message> stoppedBehind(Message part);

    List<Message> sendingSince(Instant before, int limit);

    List<Message> unknownSince(Instant before, int limit);
}
