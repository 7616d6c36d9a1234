package com.tick.notification.leadership;

/** Work that one copy of this service does for all of them. */
public interface LeaderTask {

    String name();

    /** This copy leads from now on; the one before may have died in the middle of something. */
    default void elected() {}

    /** One round. True when there may be more to do at once. */
    boolean step() throws InterruptedException;

    WakeUp wakeUp();
}
