package com.tick.notification.delivery;

import com.tick.notification.channel.ChannelId;
import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Delivery;
import com.tick.notification.channel.Rendered.Approved;
import com.tick.notification.channel.Sender;
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

    /** As it is now, without its lock. */
    Optional<Delivery> delivery(long seq);

    /** Whether there is a message for this cause and recipient. */
    boolean exists(String businessKey);

    /** The message that an attempt or an external id belongs to. */
    Optional<Message> findBy(@Nullable String attemptId, String externalHash);

    /** What waits until the customer writes. */
    List<Message> held(ContactAddress address, int limit);

    /** What is not on its way yet, held messages included. */
    List<Message> waitingFor(ContactAddress address, int limit);

    /** What waits to be sent on a channel from any other address of ours than these. */
    List<Message> notFrom(ChannelId channel, List<Sender> senders, int limit);

    /** Whether another part of a reply to this address waits until its customer writes. */
    boolean anyHeld(ContactAddress address, long ticketId, String exceptId);

    /** Whether another message waits for this approved text. */
    boolean anyAwaiting(Approved approved, String exceptId);

    /** Where the earlier parts of the reply are that this message is a part of. */
    Set<MessageState> statesBefore(Message part);

    /** The parts behind this one that did not go because of it, first to last. */
    List<Message> stoppedBehind(Message part);

    List<Message> sendingSince(Instant before, int limit);

    List<Message> unknownSince(Instant before, int limit);
}
