package com.tick.devstack.process;

import java.io.IOException;
import java.time.Duration;

/** Turns programs into processes. */
public interface Launcher {

    /** Whether the program can be started at once. */
    boolean isPrepared(JavaProgram program) throws IOException;

    /** Does what must be done before the first start; may take seconds. */
    void prepare(JavaProgram program) throws IOException;

    /** The leashed command, whose environment the caller sets. */
    ProcessBuilder start(JavaProgram program) throws IOException;

    /** How long a process may take to end. */
    default Duration grace(JavaProgram program) {
        return program.grace();
    }
}
