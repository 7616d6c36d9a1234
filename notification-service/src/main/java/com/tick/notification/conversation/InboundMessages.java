package com.tick.notification.conversation;

import com.tick.notification.channel.InboundFile;
import com.tick.notification.channel.Sender;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Everything that customers sent. */
public interface InboundMessages {

    boolean known(Sender receivedBy, String externalHash);

    void save(InboundMessage message);

    /** Keeps everybody else from changing it until the transaction ends: files come while their messages go on. */
    Optional<InboundMessage> lock(long id);

    /** What waits for a ticket in this conversation, in the order of arrival. */
    List<InboundMessage> waiting(long conversationId, int limit);

    List<InboundMessage> opening(long conversationId);

    /** The rows of its files after the first. */
    List<InboundMessage> furtherFiles(long messageId);

    /** The ticket that a customer's earlier message ended on. */
    Optional<Long> ticketOf(String externalHash);

    /** Conversations with messages that wait, and no ticket being opened. */
    List<Long> conversationsToRoute(Instant now, int limit);

    /** When the next message goes on without its file, if that has not come by then. */
    Optional<Instant> nextPatienceEnd(Instant after);

    /** The message whose file attachment-service knows by this id. */
    Optional<Long> ofFile(String attachmentId);

    /** Files to be fetched or given up now, those first that were tried least. */
    List<FileDue> filesDue(Instant now, int limit);

    /** When something is to be done for the next file that was put off. */
    Optional<Instant> nextFileDue(Instant after);

    /** Their replies are on tickets, where agents see them. */
    void shown(Collection<String> commandIds, Instant now);

    int prune(Instant receivedBefore, int limit);

    /**
     * A file to be fetched, or given up.
     *
     * @param attachmentId what its ticket or reply knows it by
     * @param absence why it does not come; null while it is to be fetched
     */
    record FileDue(
            long messageId,
            String attachmentId,
            @Nullable FileAbsence absence,
            Sender receivedBy,
            @Nullable Long journalId,
            InboundFile file) {

        public String name() {
            return file.name();
        }
    }
}
