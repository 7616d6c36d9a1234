package com.tick.reply.reply;

/** All replies, deleted ones included. */
public interface Replies {

    Reply get(long id) throws ReplyNotFoundException;

    /** Whether the message of this key has become a reply already. */
    boolean contain(String idempotencyKey);

    /** Stores the state, the history and the events for publication, or nothing. A new reply has its id afterwards. */
    void save(Reply reply);
}
