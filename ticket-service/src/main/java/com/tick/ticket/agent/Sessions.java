package com.tick.ticket.agent;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Who is signed in. */
public interface Sessions {

    /** How long an agent need not confirm their password again. */
    Duration CONFIRMATION = Duration.ofMinutes(10);

    void open(long agentId, String tokenFingerprint, Instant now);

    /** The session of that token, unless it has ended; being asked for keeps it alive. */
    Optional<Session> find(String tokenFingerprint, Instant now);

    void end(long sessionId);

    /** Notes that the agent has just shown who they are. */
    void confirm(long sessionId, Instant now);

    void endAllOf(long agentId);

    /** @param sessionId the one that goes on */
    void endOthersOf(long agentId, long sessionId);

    /** A session that has not ended, of an agent who is still active. */
    record Session(long id, Agent agent, @Nullable Instant confirmedAt) {}
}
