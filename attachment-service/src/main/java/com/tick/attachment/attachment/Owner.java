package com.tick.attachment.attachment;

import org.jspecify.annotations.Nullable;

/**
 * What a file belongs to.
 *
 * @param replyId null when the file came with the ticket itself
 * @param internal true for a note among agents: no customer may see its files
 */
public record Owner(long ticketId, @Nullable Long replyId, boolean internal) {}
