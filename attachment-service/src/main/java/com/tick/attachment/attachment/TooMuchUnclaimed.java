package com.tick.attachment.attachment;

import com.tick.support.error.TooManyRequests;
import java.time.Duration;

/** An address has uploaded a lot and made no use of it. */
public final class TooMuchUnclaimed extends TooManyRequests {

    private static final Duration RETRY_AFTER = Duration.ofHours(1);

    public TooMuchUnclaimed(UploadLimits limits) {
        super(
                "too-much-unclaimed",
                "More than %d MB of files wait to be sent from your address. Please send your request first."
                        .formatted(limits.unclaimedBytes() / (1024 * 1024)),
                RETRY_AFTER);
    }
}
