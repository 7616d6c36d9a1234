package com.tick.notification.channel;

import java.time.Duration;
import org.jspecify.annotations.Nullable;

/**
 * What a channel can do; whoever shows or chooses a channel asks this, never its name.
 *
 * @param freeTextFor how long after the customer wrote free text may go to them; null: at any time
 * @param longestText code points in one message; a longer reply goes out in parts
 * @param filesWithText a reply and its files are one message; else each file is a message of its own
 * @param largestFile bytes of one file; what is larger goes as a link; 0 where files can't be sent
 * @param largestMessage bytes of all files of one message together
 * @param html formatted text
 * @param subject messages have a subject, and further recipients
 * @param receipts delivered and read are reported
 */
public record Capabilities(
        @Nullable Duration freeTextFor,
        int longestText,
        boolean filesWithText,
        long largestFile,
        long largestMessage,
        boolean html,
        boolean subject,
        Receipts receipts) {

    /** How much the channel tells of an accepted message. */
    public enum Receipts {
        /** Only failures, if anything. */
        NONE,
        DELIVERED,
        READ
    }
}
