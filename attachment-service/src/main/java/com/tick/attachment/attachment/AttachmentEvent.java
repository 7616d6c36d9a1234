package com.tick.attachment.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that happened to a ticket's file. */
public sealed interface AttachmentEvent {

    long ticketId();

    UUID attachmentId();

    Instant at();

    record Bound(
            long ticketId,
            UUID attachmentId,
            @Nullable Long replyId,
            String contentType,
            long size,
            String sha256,
            Instant at)
            implements AttachmentEvent {}

    /** A ticket or reply names a file that is not there, or that belongs to another. */
    record Missing(long ticketId, UUID attachmentId, Instant at) implements AttachmentEvent {}
}
