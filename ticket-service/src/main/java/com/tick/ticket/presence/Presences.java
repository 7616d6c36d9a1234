package com.tick.ticket.presence;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** Who has a ticket open. */
public interface Presences {

    void note(Presence presence);

    void forget(long agentId, long ticketId);

    /** Everybody on these tickets who was seen since. */
    List<Presence> on(Collection<Long> ticketIds, Instant since);

    /** Forgets who has not been seen since; at most so many at once. */
    int forget(Instant before, int most);

    /** @param name the agent's */
    record Presence(long agentId, String name, long ticketId, Doing doing, Instant seenAt) {}

    /** What somebody does with a ticket. */
    enum Doing {
        VIEWING,
        REPLYING
    }
}
