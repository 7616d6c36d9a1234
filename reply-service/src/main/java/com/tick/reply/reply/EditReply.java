package com.tick.reply.reply;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent corrects the words of a reply, or the name it is shown under. */
@Service
public class EditReply {

    /** @param newName null keeps the name */
    public record Command(long replyId, Agent agent, @Nullable String newName, String newMessage) {}

    private final Replies replies;
    private final Clock clock;

    public EditReply(Replies replies, Clock clock) {
        this.replies = replies;
        this.clock = clock;
    }

    @Transactional
    public Reply handle(Command command) {
        var reply = replies.get(command.replyId());
        reply.edit(command.agent(), command.newName(), command.newMessage(), clock.instant());
        replies.save(reply);
        return reply;
    }
}
