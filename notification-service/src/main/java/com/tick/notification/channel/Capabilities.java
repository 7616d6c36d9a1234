package com.tick.notification.channel;

/**
 * What a channel can do; whoever shows or chooses a channel asks this, never its name.
 *
 * @param freeTextAnytime false where a customer has to write first, or lately, before free text may go to them
 * @param longestText code points in one message; a longer reply goes out in parts
 * @param filesWithText a reply and its files are one message; else each file is a message of its own
 * @param largestFile bytes of one file; what is larger goes as a link; 0 where files can't be sent
 * @param largestMessage bytes of all files of one message together
 * @param html formatted text
 * @param subject messages have a subject, and further recipients
 * @param receipts delivered and read are reported
 */
public record Capabilities(
        boolean freeTextAnytime,
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
