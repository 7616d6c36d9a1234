package com.tick.ticket.agent;

import java.time.Instant;

/** How long a password opens that an admin has handed out. */
public interface TemporaryPasswords {

    Instant end(Instant handedOut);
}
