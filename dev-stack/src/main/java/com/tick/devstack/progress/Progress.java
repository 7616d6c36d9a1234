package com.tick.devstack.progress;

/** Where parts say how far they are. */
public interface Progress {

    /** A part has come to a state. */
    void update(String part, State state);

    /** Something that a person should read. */
    void say(String line);

    /** All is ready: from now on only what is said matters. */
    default void settle() {}
}
