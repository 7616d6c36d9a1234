package com.tick.notification.channel.email;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** What is known of the mails that were fetched, beside their bytes, which are in the journal. */
public interface Mails {

    Optional<MailboxPosition> position(String mailbox);

    void moveTo(String mailbox, MailboxPosition position, Instant now);

    /** Of these places those whose mails were fetched already. */
    List<String> known(Collection<String> places);

    /** The mail with that fingerprint that is processed. */
    Optional<Mail> find(String fingerprint);

    /** Whether another mail has that id. */
    boolean hasMessageId(String messageId);

    /** @param place where it lies on its server; false when it was added already */
    boolean add(String place, Mail mail);

    /** Processed mails by what our records call them, in the order of their arrival. */
    List<Mail> withExternalHashes(Collection<String> hashes);

    /**
     * A mail that was fetched.
     *
     * @param arrivedAt by its server's clock, in whole seconds
     * @param fetchedAt by ours: the order of a thread goes by it
     * @param externalId what other mails and our records call it
     * @param duplicate whether it is the same as an earlier one, and so not processed
     */
    record Mail(Instant arrivedAt, Instant fetchedAt, MailHead head, String externalId, boolean duplicate) {

        /** @param idTaken whether another mail has its Message-ID */
        public static Mail of(Instant arrivedAt, Instant fetchedAt, MailHead head, boolean idTaken, boolean duplicate) {
            return new Mail(arrivedAt, fetchedAt, head, externalIdOf(head, idTaken), duplicate);
        }

        private static String externalIdOf(MailHead head, boolean idTaken) {
            var id = head.messageId();
            if (id == null) {
                return "mail:" + head.fingerprint();
            }
            return idTaken ? id + "#" + head.fingerprint() : id;
        }
    }
}
