package com.tick.torture.nemesis;

/**
 * A safeguard is taken away on purpose: a run that does not notice is worth nothing.
 *
 * @param invariant the name of the one that has to notice
 */
public record Control(Fault fault, String invariant) {}
