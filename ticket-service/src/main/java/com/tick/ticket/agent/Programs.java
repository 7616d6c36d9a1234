package com.tick.ticket.agent;

/** What agents have let in: it has no more rights than they have. */
public interface Programs {

    /** Ends the tokens that somebody made who is no longer an admin. */
    void endThoseOf(long agentId);
}
