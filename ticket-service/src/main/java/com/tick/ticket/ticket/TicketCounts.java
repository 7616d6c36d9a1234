package com.tick.ticket.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many tickets there are, always in step with the tickets themselves. */
public interface TicketCounts {

    List<Count> all();

    /** As the desk shows them: what is open and belongs to an agent who was deactivated belongs to nobody. */
    List<Count> shown();

    /** The same, counted from the tickets one by one; to check {@link #all} against. */
    List<Count> recounted();

    /**
     * Compares the two and puts right what differs. To be done by one copy of the service at a time: two would put it right
     * twice.
     *
     * @return by how many tickets they differed, all cells together
     */
    long repair();

    /**
     * Adds up what has changed since it was last done, some of it at a time. Nothing that {@link #all} says depends on it.
     *
     * @return whether there may be more to be added up
     */
    boolean fold();

    /** Whether this copy of the service has changed something since this was last asked. */
    boolean mayHaveChanged();

    /** @param assigneeId null: tickets that nobody has */
    record Count(TicketStatus status, @Nullable Long assigneeId, long tickets) {}
}
