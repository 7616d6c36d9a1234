package com.tick.ticket.ticket;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** How many tickets there are, always in step with the tickets themselves. */
public interface TicketCounts {

    List<Count> all();

    /** The same, counted from the tickets one by one; to check {@link #all} against. */
    List<Count> recounted();

    /**
     * Compares the two and puts right what differs.
     *
     * @return by how many tickets they differed, all cells together; 0 also while another copy of the service looks
     */
    long repair();

    /** @param assigneeId null: tickets that nobody has */
    record Count(TicketStatus status, @Nullable Long assigneeId, long tickets) {}
}
