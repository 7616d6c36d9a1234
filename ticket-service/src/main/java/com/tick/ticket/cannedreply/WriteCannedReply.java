package com.tick.ticket.cannedreply;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** An agent writes down what is said again and again, or puts it better. */
@Service
public class WriteCannedReply {

    /** @param id null: a new one */
    public record Command(@Nullable Long id, String title, String body) {}

    private final CannedReplies replies;
    private final Clock clock;

    WriteCannedReply(CannedReplies replies, Clock clock) {
        this.replies = replies;
        this.clock = clock;
    }

    /** The number of the reply. */
    @Transactional
    public long handle(Command command) {
        Placeholder.refuseUnknown(command.body());
        var id = command.id();
        if (id == null) {
            if (replies.count() >= TooManyCannedRepliesException.MOST) {
                throw new TooManyCannedRepliesException();
            }
            return replies.add(command.title(), command.body(), clock.instant());
        }
        if (!replies.change(id, command.title(), command.body(), clock.instant())) {
            throw new CannedReplyNotFoundException(id);
        }
        return id;
    }
}
