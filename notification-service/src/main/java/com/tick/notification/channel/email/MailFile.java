package com.tick.notification.channel.email;

import org.jspecify.annotations.Nullable;

/**
 * A file of a mail. Its bytes stay in the original until somebody wants them.
 *
 * @param index its place among the mail's files; the same each time that the mail is read
 * @param contentId by which the HTML shows it; null when it does not
 */
public record MailFile(int index, String name, String contentType, @Nullable String contentId, boolean inline) {}
