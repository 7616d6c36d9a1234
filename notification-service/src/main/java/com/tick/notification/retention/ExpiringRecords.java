package com.tick.notification.retention;

import java.time.Instant;

/** Records of a channel that serve their time and are removed then. */
public interface ExpiringRecords {

    /** Removes a part of what has expired; how many. */
    int prune(Instant now, int limit);
}
