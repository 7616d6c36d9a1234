package com.tick.ticket.ticket;

import java.time.Instant;

/** Until when each agent has read each ticket. */
public interface ReadMarks {

    /** An earlier time than the one that is there changes nothing; nor does it do anything when there is no such ticket. */
    void read(long agentId, long ticketId, Instant until);

    void unread(long agentId, long ticketId);
}
