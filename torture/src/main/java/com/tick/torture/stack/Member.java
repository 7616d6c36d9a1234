package com.tick.torture.stack;

import java.io.IOException;
import java.util.OptionalLong;

/** A process of the whole, at the mercy of faults. */
public interface Member {

    String name();

    /** Returns when it is launched, which is before it is ready. */
    void start() throws IOException;

    boolean isReady();

    /** Of the process that runs; empty while none does. */
    OptionalLong pid();

    /** Dies at once, with whatever it was doing. */
    void kill();

    /** Is asked to end, and does so in its own order. */
    void stop();

    /** Holds its breath: neither answers nor lets go of connections. */
    void freeze() throws IOException;

    void thaw() throws IOException;
}
