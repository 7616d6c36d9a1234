package com.tick.reply.reply;

import com.tick.support.error.NotFound;

/** There is no such reply. */
public final class ReplyNotFound extends NotFound {

    public ReplyNotFound(long id) {
        super("reply-not-found", "Reply not found.");
    }
}
