package com.tick.simulator.behaviour;

/**
 * The switches, with the answers the real platform is thought to give most often.
 *
 * @param windowMode how a free-form message outside the 24 hours is refused
 * @param escapeUnicode webhook bodies carry everything outside ASCII as lower-case escapes
 * @param escapeSlashes webhook bodies carry each slash behind a backslash
 * @param expiredVersionFails an API version before {@code oldestVersion} is an error, instead of being served as the oldest
 * @param tokenWithoutAsset a token that is valid but may not use this number
 * @param cdnWantsUserAgent a download without a User-Agent is refused
 * @param reactionOpensWindow a reaction counts as a message of the customer
 * @param duplicateAfterSuccess each webhook comes once more although it was answered with 200
 * @param webhookBatch updates per webhook body, 1 to 1000
 * @param batchWaitMs how long an incomplete batch waits
 * @param webhookTimeoutMs how long the business may take to answer a webhook
 * @param messagesPerSecond throughput of the business number
 * @param pairBurst messages to one customer before the slow pair rate applies
 * @param pairSeconds seconds until one more message to that customer is allowed
 * @param managementPerHour calls that only look at numbers and templates
 */
public record Behaviour(
        WindowMode windowMode,
        boolean escapeUnicode,
        boolean escapeSlashes,
        boolean expiredVersionFails,
        double oldestVersion,
        String tokenWithoutAsset,
        boolean cdnWantsUserAgent,
        boolean reactionOpensWindow,
        boolean duplicateAfterSuccess,
        int webhookBatch,
        int batchWaitMs,
        int webhookTimeoutMs,
        int messagesPerSecond,
        int pairBurst,
        int pairSeconds,
        int managementPerHour) {

    /** Both are reported from the field, so a client has to live with either. */
    public enum WindowMode {
        /** Accepted first, failed by a status later. */
        ASYNC,
        /** Refused at once. */
        SYNC
    }

    static Behaviour usual() {
        return new Behaviour(
                WindowMode.ASYNC,
                true,
                true,
                false,
                22.0,
                "token-without-asset",
                false,
                false,
                false,
                1,
                200,
                10_000,
                80,
                45,
                6,
                5000);
    }
}
