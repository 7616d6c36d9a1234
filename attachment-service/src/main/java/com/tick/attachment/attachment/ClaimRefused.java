package com.tick.attachment.attachment;

import com.tick.support.error.Invalid;

/** A file that somebody wants to attach is not theirs, no longer there, or attached already. The sentence does not say which. */
public final class ClaimRefused extends Invalid {

    ClaimRefused(int position) {
        this(position, "File %d couldn’t be attached. Upload it again.".formatted(position + 1));
    }

    private ClaimRefused(int position, String sentence) {
        super("attachment-claim-refused", sentence, "attachments[%d]".formatted(position));
    }

    static ClaimRefused ofAnotherTicket(int position, String name) {
        return new ClaimRefused(
                position,
                "“%s” was uploaded for another ticket. Upload it again for this one.".formatted(name));
    }

    static ClaimRefused infected(int position, String name) {
        return new ClaimRefused(position, "“%s” contains a virus. Remove it.".formatted(name));
    }
}
