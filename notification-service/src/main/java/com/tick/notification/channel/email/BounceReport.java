package com.tick.notification.channel.email;

import org.jspecify.annotations.Nullable;

/**
 * What a mail server tells about a mail of ours.
 *
 * @param messageId of our mail, without angle brackets; null when the report does not name it
 * @param recipient null when the report does not name them
 * @param status such as 5.1.1; empty when there is none
 * @param sentence the server's own
 */
public record BounceReport(
        Fate fate, @Nullable String messageId, @Nullable String recipient, String status, String sentence) {

    /** What became of the mail. */
    public enum Fate {
        FAILED,
        /** Its server goes on trying: no failure. */
        DELAYED,
        DELIVERED
    }
}
