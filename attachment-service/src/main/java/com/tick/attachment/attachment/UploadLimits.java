package com.tick.attachment.attachment;

import java.time.Duration;

/**
 * What is taken in, and for how long it waits.
 *
 * @param fileBytes of one file
 * @param inboundBytes of one file that a channel brings: the customer has sent it already, so refusing it helps nobody
 * @param unclaimedBytes of all files that one address has uploaded and nobody has claimed
 * @param unclaimedFor how long an upload waits for somebody to claim it
 * @param unboundFor how long a claimed file waits for the event that binds it; longer than any event can be late
 */
public record UploadLimits(
        long fileBytes, long inboundBytes, long unclaimedBytes, Duration unclaimedFor, Duration unboundFor) {}
