package com.tick.ticket.agent;

import java.time.Instant;

/** What some agents show besides their password. */
public interface SecondStep {

    boolean neededBy(long agentId);

    /** Whether the code is right; no code is right twice. */
    boolean passes(long agentId, String code, Instant now);
}
