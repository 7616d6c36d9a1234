package com.tick.ticket.secondfactor;

import java.util.Optional;

/** Keeps secrets that must be read again from whoever reads the database. */
public interface SealedSecrets {

    /** @param agentId whose secret it is; what is sealed for one does not open for another */
    String seal(long agentId, byte[] secret);

    /** Empty when none of the known keys has sealed it, or not for this agent. */
    Optional<byte[]> open(long agentId, String sealed);

    /** Whether only a key that is to go opens it. */
    boolean outdated(long agentId, String sealed);
}
