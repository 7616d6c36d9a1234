package com.tick.reply.reply;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent withdraws a reply: nobody sees it any more, the history keeps it. */
@Service
public class DeleteReply {

    public record Command(long replyId, Agent agent) {}

    private final Replies replies;
    private final Clock clock;

    public DeleteReply(Replies replies, Clock clock) {
        this.replies = replies;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        var reply = replies.get(command.replyId());
        reply.delete(command.agent(), clock.instant());
        replies.save(reply);
    }
}
