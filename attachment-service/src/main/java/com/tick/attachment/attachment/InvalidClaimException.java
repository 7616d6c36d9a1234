package com.tick.attachment.attachment;

import com.tick.support.error.Invalid;

/** A file that somebody wants to attach is not theirs, no longer there, or attached already. The sentence does not say which. */
public final class InvalidClaimException extends Invalid {

    InvalidClaimException(int position) {
        this(position, "File %d couldn’t be attached. Upload it again.".formatted(position + 1));
    }

    private InvalidClaimException(int position, String sentence) {
        super("attachment-claim-refused", sentence, "attachments[%d]".formatted(position));
    }

    static InvalidClaimException ofAnotherTicket(int position, String name) {
        return new InvalidClaimException(
                position, "“%s” was uploaded for another ticket. Upload it again for this one.".formatted(name));
    }

    static InvalidClaimException infected(int position, String name) {
        return new InvalidClaimException(position, "“%s” contains a virus. Remove it.".formatted(name));
    }
}
