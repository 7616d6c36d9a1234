package com.tick.torture.nemesis;

/**
 * One way to break the whole.
 *
 * @param id by which it is asked for, like F06
 * @param strike does it, while the load runs, and returns when it has lasted long enough
 * @param heal undoes it, and returns at once
 */
public record Fault(String id, String title, Step strike, Step heal) {

    /** A half of a fault. */
    public interface Step {
        /** Whatever it throws ends the run. */
        void take(Arena arena) throws Exception;
    }
}
