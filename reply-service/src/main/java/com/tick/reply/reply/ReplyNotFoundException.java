package com.tick.reply.reply;

import com.tick.support.error.NotFound;

/** There is no such reply. */
public final class ReplyNotFoundException extends NotFound {

    public ReplyNotFoundException(long id) {
        super("reply-not-found", "Reply not found.");
    }
}
