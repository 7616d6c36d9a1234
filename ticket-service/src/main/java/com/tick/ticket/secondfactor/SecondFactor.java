package com.tick.ticket.secondfactor;

/**
 * An agent's app that shows codes.
 *
 * @param sealedSecret see {@link SealedSecrets}
 * @param confirmed the agent has shown a code of it; before that it is worth nothing
 */
public record SecondFactor(String sealedSecret, boolean confirmed) {}
