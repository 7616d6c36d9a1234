package com.tick.notification.channel.email;

import org.jspecify.annotations.Nullable;

/**
 * What is known of a mail before it is read as a whole.
 *
 * <p>Forms give many mails one Message-ID, and servers on the way give one mail many: only sender, date, subject and content
 * together make it the same mail.
 *
 * @param fingerprint SHA-256 in hex of what makes it the same
 * @param messageId without angle brackets; null when it has none
 * @param automatic whether its headers say that no person wrote it
 */
public record MailHead(
        String fingerprint, @Nullable String messageId, String subject, MailPeople people, boolean automatic) {}
