package com.tick.attachment.attachment;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A file as its readers see it.
 *
 * @param size bytes
 * @param sha256 of the bytes, hex
 * @param content whether the bytes may be handed out
 * @param thumbnail whether it can have one
 * @param replyId null when the file came with the ticket itself
 */
public record StoredFile(
        UUID id,
        String name,
        String contentType,
        long size,
        String sha256,
        ContentState content,
        boolean thumbnail,
        @Nullable Long replyId,
        Instant createdAt) {

    /** Where the bytes are in the file store. */
    public String key() {
        return id.toString();
    }

    /** Where its thumbnail is, once it is drawn. */
    public String thumbnailKey() {
        return thumbnailKey(id);
    }

    static String thumbnailKey(UUID id) {
        return id + "-thumbnail";
    }
}
