package com.tick.attachment.attachment;

import com.tick.support.error.Invalid;

/** A file that somebody wants to attach is not theirs, no longer there, or attached already. The sentence does not say which. */
public final class ClaimRefused extends Invalid {

    ClaimRefused(int position) {
        super(
                "attachment-claim-refused",
                "File %d cannot be attached. Please upload it again.".formatted(position + 1),
                "attachments[%d]".formatted(position));
    }
}
