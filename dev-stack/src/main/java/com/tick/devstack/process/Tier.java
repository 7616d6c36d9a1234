package com.tick.devstack.process;

/** The order in which parts stop: who takes work from outside first, who keeps it last. */
public enum Tier {
    /** What the world talks to. */
    GATEWAY,
    /** What does the work. */
    SERVICE,
    /** What services talk to and Tick does not own. */
    OUTSIDE,
    /** What holds the data. */
    INFRASTRUCTURE
}
