package com.tick.notification.channel.email;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** The mails of tickets: what goes into References, and who may speak of a ticket by its reference. */
public interface TicketThreads {

    /** Oldest first; both ways. */
    List<Mail> of(long ticketId);

    /** A mail of ours leaves; nothing happens when it is tried again. */
    void sending(long ticketId, String reference, OutgoingMail mail);

    /** The token of the ticket's reply address; made when it is asked for first. */
    String replyToken(long ticketId, String reference);

    /** The reference of the ticket whose reply address has that token. */
    Optional<String> referenceOf(String replyToken);

    /** The reference of the ticket of the first of these that is a mail of ours. */
    Optional<String> referenceOfSent(List<String> messageIds);

    /** Whom we wrote to first about it; the customer of a form. */
    Optional<MailAddress> firstRecipient(String reference);

    boolean isParticipant(String reference, String address);

    /**
     * Whether this message may confirm what came from an address: no other one did in the time before.
     *
     * @param messageId of the message that asks; it may ask again
     */
    boolean mayConfirm(String address, String messageId, Instant now);

    /**
     * A mail of a thread.
     *
     * @param received the mail as it came; empty for ours
     */
    record Mail(String messageId, String subject, Instant at, Optional<Mails.Mail> received) {}
}
