package com.tick.torture.workload;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that was acknowledged.
 *
 * @param link what its customer may show
 * @param status what it was told to be last; null while somebody changes it, and for ever once nobody can tell
 */
record OpenedTicket(long id, String link, AtomicReference<@Nullable String> status) {

    /** Of some tickets agents change the status; to the others customers write, which may reopen them. */
    boolean statusChanges() {
        return id % 3 == 0;
    }
}
