package com.tick.attachment.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a ticket's file. */
public sealed interface AttachmentEvent {

    long ticketId();

    UUID attachmentId();

    Instant at();

    /** It belongs to its ticket and can be read from now on. */
    record Stored(
            long ticketId,
            UUID attachmentId,
            @Nullable Long replyId,
            String name,
            String contentType,
            long size,
            String sha256,
            Instant at)
            implements AttachmentEvent {}

    /** It is still being fetched; whether it comes is told later. */
    record Awaited(long ticketId, UUID attachmentId, @Nullable Long replyId, String name, Instant at)
            implements AttachmentEvent {}

    /**
     * It cannot be read.
     *
     * @param internal no customer may hear of it
     */
    record Rejected(
            long ticketId, UUID attachmentId, @Nullable Long replyId, boolean internal, Reason reason, Instant at)
            implements AttachmentEvent {

        static Rejected missing(Owner owner, UUID id, Instant at) {
            return new Rejected(owner.ticketId(), id, owner.replyId(), owner.internal(), Reason.MISSING, at);
        }
    }

    /** Why a file that a ticket or reply names cannot be read. */
    enum Reason {
        /** It carries malware. */
        INFECTED,
        /** Nobody can tell whether it carries malware. */
        UNREADABLE,
        /** It is not there, or belongs to another. */
        MISSING,
        /** It could not be fetched from where the customer sent it. */
        UNAVAILABLE,
        /** It is larger than the channel allows. */
        TOO_LARGE
    }
}
