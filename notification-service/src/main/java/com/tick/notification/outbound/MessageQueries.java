package com.tick.notification.outbound;

import com.tick.notification.channel.whatsapp.Recipient;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Messages as lists. */
public interface MessageQueries {

    /** From one of our numbers, the first message of each recipient whose turn it is. */
    List<Due> due(String number, Instant now, int limit);

    /** When the next message that was put off may go. */
    Optional<Instant> nextDue(Instant after);

    List<Shown> ofTicket(long ticketId, int limit);

    /** What became of the newest message to an address that came to an end. */
    Optional<Settled> lastSettled(String address);

    /** Each call that was made for a message, oldest first. */
    List<Attempt> attemptsOf(String messageId, int limit);

    /** The ticket that a message of ours was about, by its id at WhatsApp. */
    Optional<Long> ticketOf(String wamidHash);

    /** The message of ours that a customer did something to, by its id at WhatsApp. */
    Optional<Target> targetOf(String wamidHash);

    Backlog backlog();

    /** How many customers got a template from a number since then: what WhatsApp's daily limit counts. */
    long conversationsStarted(String number, Instant since);

    /** A message that may go, with what its material is to be asked for by. */
    record Due(
            long seq,
            String from,
            Recipient to,
            MessageKind kind,
            @Nullable Long replyId,
            @Nullable String attachmentId,
            @Nullable String mediaId) {}

    /**
     * A message that a customer did something to.
     *
     * @param receivedHash of the customer's own message, by its id at WhatsApp
     * @param replyId of the agent's reply
     * @param messageId of a message of ours that carries no reply
     */
    record Target(long ticketId, @Nullable String receivedHash, @Nullable Long replyId, @Nullable String messageId) {}

    /** @param errorCode WhatsApp's, when it failed */
    record Settled(@Nullable Integer errorCode, Instant at) {}

    /**
     * A message as agents see it.
     *
     * @param reasonCode for programs what the reason is for people
     * @param part which of the messages that a long reply goes out as
     * @param parts how many these are
     * @param text of a template that an agent chose, as the customer reads it; null of all others
     * @param agentId who chose it; null when a program did
     */
    record Shown(
            String id,
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
     * One call to WhatsApp.
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
