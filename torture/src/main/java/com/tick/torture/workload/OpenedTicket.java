package com.tick.torture.workload;

import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;

/**
 * A ticket that was acknowledged, or that an agent has found.
 *
 * @param link what its customer may show; empty when nobody here knows it
 * @param status what it was told to be last; null while somebody changes it, and for ever once nobody can tell
 */
record OpenedTicket(long id, String link, AtomicReference<@Nullable String> status) {

    /** One that came by WhatsApp: its customer writes there, which may reopen it at any moment. */
    static OpenedTicket found(long id) {
        return new OpenedTicket(id, "", new AtomicReference<>());
    }

    /** Of some tickets agents change the status; to the others customers write, which may reopen them. */
    boolean statusChanges() {
        return id % 3 == 0 && !link.isEmpty();
    }

    boolean customerAnswers() {
        return !statusChanges() && !link.isEmpty();
    }
}
