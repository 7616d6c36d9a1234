package com.tick.reply.reply;

class InMemoryRepliesTest extends RepliesContract {

    private final Replies replies = new InMemoryReplies();

    @Override
    protected Replies replies() {
        return replies;
    }

    @Override
    protected void change(Runnable change) {
        change.run();
    }
}
