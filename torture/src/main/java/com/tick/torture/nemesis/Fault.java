package com.tick.torture.nemesis;

/**
 * One way to break the whole.
 *
 * @param id by which it is asked for, like F06
 * @param strike does it, while the load runs, and returns when it has lasted long enough
 * @param heal undoes it, and returns at once
 * @param need what not every machine can give
 */
public record Fault(String id, String title, Step strike, Step heal, Need need) {

    /** A fault that every machine can have. */
    public Fault(String id, String title, Step strike, Step heal) {
        this(id, title, strike, heal, Need.NOTHING);
    }

    /** A half of a fault. */
    public interface Step {
        /** Whatever it throws ends the run. */
        void take(Arena arena) throws Exception;
    }

    /** Asks something of the machine. */
    public enum Need {
        NOTHING,
        /** A file system of a few gigabytes, which only root may make. */
        SMALL_DISK
    }
}
