package com.tick.attachment;

import com.tick.attachment.attachment.UploadLimits;
import java.nio.file.Path;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.util.unit.DataSize;

/**
 * How much is taken in and how long it waits.
 *
 * @param maxFileSize of one file
 * @param maxInbound of one file that a channel brings
 * @param maxUnclaimed of all files that one address has uploaded and nobody has claimed
 * @param spool folder for files that are being checked
 * @param unclaimedFor how long an upload waits for somebody to claim it
 * @param unboundFor how long a claimed file waits for the event that binds it
 */
@ConfigurationProperties("tick.attachments")
record AttachmentSettings(
        DataSize maxFileSize,
        DataSize maxInbound,
        DataSize maxUnclaimed,
        Path spool,
        Duration unclaimedFor,
        Duration unboundFor) {

    UploadLimits limits() {
        return new UploadLimits(
                maxFileSize.toBytes(), maxInbound.toBytes(), maxUnclaimed.toBytes(), unclaimedFor, unboundFor);
    }
}
