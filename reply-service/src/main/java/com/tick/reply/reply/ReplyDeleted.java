package com.tick.reply.reply;

import com.tick.support.error.NotFound;

/** The reply was withdrawn, and nothing can be done to it any more. */
public final class ReplyDeleted extends NotFound {

    ReplyDeleted(long id) {
        super("reply-deleted", "This reply was deleted.");
    }
}
