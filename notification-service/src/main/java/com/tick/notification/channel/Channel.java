package com.tick.notification.channel;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One way to reach customers and to be reached by them; a bean per channel, also of one that is not set up.
 *
 * <p>Sending goes: {@link #admit} and {@link #prepare} outside any transaction, {@link #decide} in the transaction that
 * claims the message, {@link #send} after its commit.
 * Receiving goes: the channel journals a raw body, {@link #read} takes it apart whenever the journal asks for it, also
 * again after years, and so has no effects of its own.
 */
public interface Channel {

    ChannelId id();

    Capabilities capabilities();

    /** Asked for each message: costs no look anywhere. */
    Setup setup();

    /** What is wrong at the moment although it is set up, in words; empty when nothing is. Asked by people only. */
    default String problem() {
        return "";
    }

    /** Our own addresses on it; the first one starts conversations. Empty while it is not set up. */
    List<Sender> senders();

    /** Whether an address is one of ours; what comes for another one is none of our business. */
    default boolean owns(Sender sender) {
        return senders().contains(sender);
    }

    /**
     * The one that the customer knows, while it is ours; else the one that starts conversations. Its id is empty while none is
     * set up.
     */
    Sender senderFor(@Nullable String known);

    /**
     * Where a ticket's customer is written to on this channel; empty where they can't be, or do not want to be. Of an address
     * that only the ticket's owner knows it is the ticket, see {@link ContactAddress.Kind#TICKET}.
     */
    Optional<ContactAddress> addressOf(TicketCustomer customer);

    /** The same address as the channel spells it; empty when it is none of its kinds. */
    Optional<ContactAddress> address(String typed);

    /** Whether its messages are queued before it is set up, and go when it is; else another channel takes them. */
    default boolean queuesBeforeSetup() {
        return false;
    }

    /** What to write in where nobody knows what the customer reads. */
    default String defaultLanguage() {
        return "en";
    }

    /** Asked only while messages wait; may cost a call to the provider. */
    Admission admission(Sender from);

    /** Takes the right to send one message now, if there is one. */
    boolean admit(Sender from, ContactAddress to);

    /** When {@link #admission} may change by itself. */
    default Optional<Instant> nextAdmission() {
        return Optional.empty();
    }

    /** A person wants another try although the sender stands still. */
    default void retryNow() {}

    /**
     * Brings to the provider what has to be there before the message, such as a file.
     *
     * @throws FileRefusedException when the provider will never take it
     * @throws FileGoneException when there is no such file any more
     * @throws com.tick.support.error.Unavailable when trying again may help
     */
    default MessageContext.@Nullable Prepared prepare(Delivery delivery, MessageContext context)
            throws InterruptedException {
        return null;
    }

    /** Called with the message locked: what is decided here is committed before anything is sent. No calls to the provider. */
    SendDecision decide(Delivery delivery, MessageContext context);

    /** Makes one attempt, never two, and never throws: whatever goes wrong after the first byte is ambiguous. */
    SendOutcome send(AttemptId id, Sender from, ContactAddress to, Rendered content);

    /** Whether messages say which ticket they are about; one that says none begins a new one. */
    default boolean namesTickets() {
        return false;
    }

    /** How long after a confirmation the next one may go to the same customer. */
    default Duration betweenConfirmations() {
        return Duration.ofDays(1);
    }

    /** Whether free text may go to somebody now. */
    default boolean takesFreeText(Sender from, ContactAddress to) {
        return true;
    }

    /** The provider has accepted a message: whatever stopped its sender is over. In the transaction that records it. */
    default void accepted(Sender from) {}

    /** The provider has refused a message, at once or by a report. In the transaction that records it. */
    default void refused(Refusal refusal) {}

    /** How long after an ambiguous attempt a report may still come; then it counts as unconfirmed. */
    default Duration reportsWithin() {
        return Duration.ofSeconds(90);
    }

    /** A refusal by its code, as it was kept. */
    ChannelError error(int code, String details);

    /**
     * Takes a journalled body apart. No effects, and the same result each time.
     *
     * @throws UnreadableBodyException when nothing can be read from it; a strange item in it becomes readable text
     */
    List<InboundEvent> read(RawInbound body);

    /**
     * Brings a file of a customer's message to the local disk; the caller deletes it.
     *
     * @param body of the message, as it was journalled
     * @throws FileRefusedException when it can't be had, now or later
     * @throws com.tick.support.error.Unavailable when it may be had later
     */
    Path fetch(InboundFile file, Sender receivedBy, Optional<RawInbound> body) throws IOException;

    /** Acts on what the provider tells of our account, in the transaction that processes the body. */
    default ProcessingResult handle(InboundEvent.ProviderNotice notice) {
        return ProcessingResult.UNUSED_UPDATE;
    }

    /** How far a sender may send. */
    enum Admission {
        SHUT,
        /** One message may try whether sending works again. */
        TRIAL,
        OPEN
    }

    /**
     * A refusal of a message.
     *
     * @param approved the approved text that it was made of; null when it was free text
     * @param held whether the message waits now
     */
    record Refusal(
            String messageId,
            Sender from,
            ContactAddress to,
            ChannelError error,
            Rendered.@Nullable Approved approved,
            boolean held,
            Instant attemptedAt) {}
}
