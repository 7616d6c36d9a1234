package com.tick.ticket.agent;

import java.time.Instant;
import java.util.Optional;

/** Who is signed in. */
public interface Sessions {

    void open(long agentId, String tokenFingerprint, Instant now);

    /** The session of that token, unless it has ended; being asked for keeps it alive. */
    Optional<Session> find(String tokenFingerprint, Instant now);

    void end(long sessionId);

    void endAllOf(long agentId);

    /** @param sessionId the one that goes on */
    void endOthersOf(long agentId, long sessionId);

    /** A session that has not ended, of an agent who is still active. */
    record Session(long id, Agent agent) {}
}
