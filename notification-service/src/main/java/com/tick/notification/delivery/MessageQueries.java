package com.tick.notification.delivery;

import com.tick.notification.channel.ContactAddress;
import com.tick.notification.channel.Sender;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Messages as lists. */
public interface MessageQueries {

    /** From one of our own addresses, the first message of each recipient whose turn it is. */
    List<Due> due(Sender from, Instant now, int limit);

    /** When the next message that was put off may go. */
    Optional<Instant> nextDue(Instant after);

    List<Shown> ofTicket(long ticketId, int limit);

    /** What became of the newest message to an address that came to an end. */
    Optional<Settled> lastSettled(ContactAddress address);

    /** Each call that was made for a message, oldest first. */
    List<Attempt> attemptsOf(String messageId, int limit);

    /** The ticket that a message of ours was about, by its external id. */
    Optional<Long> ticketOf(String externalHash);

    /** The message of ours that a customer did something to, by its external id. */
    Optional<Target> targetOf(String externalHash);

    Backlog backlog();

    /** How many customers got an approved text from an address of ours since then: what a provider's daily limit may count. */
    long conversationsStarted(Sender from, Instant since);

    /** A message that may go. */
    record Due(long seq, ContactAddress to, MessageKind kind, @Nullable Long replyId) {}

    /**
     * A message that a customer did something to.
     *
     * @param receivedHash of the customer's own message, by its external id
     * @param replyId of the agent's reply
     * @param messageId of a message of ours that carries no reply
     */
    record Target(long ticketId, @Nullable String receivedHash, @Nullable Long replyId, @Nullable String messageId) {}

    /** @param errorCode the provider's, when it failed */
    record Settled(@Nullable Integer errorCode, Instant at) {}

    /**
     * A message as agents see it.
     *
     * @param reasonCode for programs what the reason is for people
     * @param channel that it takes
     * @param fallbackOf the message that failed on another channel and goes this way instead
     * @param part which of the messages that a long reply goes out as
     * @param parts how many these are
     * @param text of an approved text that an agent chose, as the customer reads it; null of all others
     * @param agentId who chose it; null when a program did
     */
    record Shown(
            String id,
            String channel,
            @Nullable String fallbackOf,
            MessageKind kind,
            @Nullable Long replyId,
            MessageState state,
            @Nullable String reason,
            @Nullable String reasonCode,
            @Nullable Integer errorCode,
            int part,
            int parts,
            boolean resent,
            int attempts,
            @Nullable String reaction,
            @Nullable String text,
            @Nullable Long agentId,
            Instant createdAt,
            Instant updatedAt) {}

    /**
     * One attempt to send.
     *
     * @param outcome accepted, refused, notsent or ambiguous; null while nobody knows
     * @param reason why it was not accepted, or failed later, in plain words
     */
    record Attempt(
            Instant startedAt,
            @Nullable Instant endedAt,
            @Nullable String outcome,
            @Nullable Integer errorCode,
            @Nullable String reason) {}

    /** @param oldest when the oldest of them was queued; null when none waits */
    record Backlog(long waiting, @Nullable Instant oldest) {}
}
