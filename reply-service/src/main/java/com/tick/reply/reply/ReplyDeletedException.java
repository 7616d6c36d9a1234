package com.tick.reply.reply;

import com.tick.support.error.NotFound;

/** The reply was withdrawn, and nothing can be done to it any more. */
public final class ReplyDeletedException extends NotFound {

    ReplyDeletedException(long id) {
        super("reply-deleted", "This reply was deleted.");
    }
}
