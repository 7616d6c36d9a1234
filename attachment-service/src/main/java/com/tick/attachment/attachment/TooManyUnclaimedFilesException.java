package com.tick.attachment.attachment;

import com.tick.support.error.TooManyRequests;
import java.time.Duration;

/** An address has uploaded a lot and made no use of it. */
public final class TooManyUnclaimedFilesException extends TooManyRequests {

    private static final Duration RETRY_AFTER = Duration.ofHours(1);

    public TooManyUnclaimedFilesException(UploadLimits limits) {
        super(
                "too-much-unclaimed",
                "You have more than %d MB of unsent uploads. Send your message first."
                        .formatted(limits.unclaimedBytes() / (1024 * 1024)),
                RETRY_AFTER);
    }
}
