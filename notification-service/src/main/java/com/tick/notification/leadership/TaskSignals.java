package com.tick.notification.leadership;

/** Lets a sleeping task know that there is work for it, in whichever copy of this service it runs. */
public interface TaskSignals {

    /** At once when there is no transaction; not at all when it rolls back. */
    void afterCommit(TaskName task);
}
