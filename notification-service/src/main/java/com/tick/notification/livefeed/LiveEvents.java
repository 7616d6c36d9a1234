package com.tick.notification.livefeed;

import java.time.Instant;
import java.util.List;

/** The feed: numbered without a gap in the order of the commits, and kept for some days. */
public interface LiveEvents {

    /** What is signalled when events were stored, in whichever copy of this service. */
    String WAKE_UP = "live-feed";

    /** At the end of the caller's transaction, so that the counter is locked for a moment only. */
    void append(LiveEvent event);

    /** The number of the newest event; 0 before the first. */
    long latest();

    /** The number of the oldest event that is still kept; one more than the latest when none is. */
    long oldest();

    List<Numbered> after(long number, int limit);

    /** Those of one ticket that its customer may hear of. */
    List<Numbered> forCustomer(long ticketId, long number, int limit);

    /** Whether the customer was told of the reply; false as well when it has not been heard of yet. */
    boolean customerKnows(long ticketId, long replyId);

    int prune(Instant storedBefore, long keepAtMost, int limit);

    record Numbered(long number, LiveEvent event) {}
}
