package com.tick.ticket.draft;

import java.time.Instant;
import java.util.List;

/** What agents have begun to write: per agent, ticket and mode at most one. */
public interface Drafts {

    List<Draft> of(long agentId, long ticketId);

    /** In place of what was there. */
    void keep(long agentId, long ticketId, Draft draft);

    void drop(long agentId, long ticketId, Mode mode);

    /** Forgets what nobody has touched since; at most so many at once. */
    int forget(Instant before, int most);

    record Draft(Mode mode, String message, Instant updatedAt) {}

    /** Whom the words are for. */
    enum Mode {
        REPLY,
        INTERNAL
    }
}
