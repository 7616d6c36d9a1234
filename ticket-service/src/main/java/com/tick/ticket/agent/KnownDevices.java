package com.tick.ticket.agent;

import java.time.Instant;

/** Browsers in which agents have signed in before. */
public interface KnownDevices {

    boolean knows(long agentId, String device);

    /** Remembers a browser, or that it was used again; of each agent the newest 20. */
    void remember(long agentId, String device, Instant now);

    void forgetAllOf(long agentId);
}
