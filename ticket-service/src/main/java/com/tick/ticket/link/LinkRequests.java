package com.tick.ticket.link;

import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What customers have asked for and was not sent yet, and how often they asked lately. */
public interface LinkRequests {

    /** What is signalled when a request was stored. */
    String WAKE_UP = "link-requests";

    void add(Request request);

    /** The oldest that waits; until the transaction ends nobody else gets it. */
    Optional<Waiting> next();

    void handled(long id, Instant now);

    /** How many asked for that number up to this request, since then. */
    int forNumber(Waiting upTo, Instant since);

    /** How many asked from that address up to this request, since then. */
    int fromAddress(Waiting upTo, Instant since);

    /** The ticket that the link is for: the one of that reference, or the newest, an open one before a closed one. */
    Optional<Long> ticketOf(String mobileE164, @Nullable String reference);

    /** Forgets what is older; at most so many at once. */
    int forget(Instant before, int most);

    /** @param reference null: the customer does not know it */
    record Request(String mobileE164, @Nullable String reference, String address, Instant at) {}

    record Waiting(long id, Request request) {}
}
