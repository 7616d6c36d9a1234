package com.tick.ticket.secondfactor;

/** Keeps secrets that must be read again from whoever reads the database. */
public interface SealedSecrets {

    /** @param agentId whose secret it is; what is sealed for one does not open for another */
    String seal(long agentId, byte[] secret);

    byte[] open(long agentId, String sealed);

    /** Whether only a key that is to go opens it. */
    boolean outdated(long agentId, String sealed);
}
