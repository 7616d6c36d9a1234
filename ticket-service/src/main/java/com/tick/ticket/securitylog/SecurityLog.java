package com.tick.ticket.securitylog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The security log. Nothing in it can be changed; what is older than its retention goes. */
public interface SecurityLog {

    /** Adds an entry, in the transaction at hand where there is one. */
    void add(SecurityEntry entry);

    /** Adds what another service has seen; an entry that came before is not added again. */
    void addAll(List<Reported> entries);

    /** The newest first. */
    List<Stored> page(Filter filter, @Nullable Long before, int limit);

    /** @param sourceId what the service that saw it calls the entry */
    record Reported(String sourceId, SecurityEntry entry) {}

    record Stored(long id, SecurityEntry entry) {}

    /** Null matches everything. */
    record Filter(
            @Nullable String event,
            @Nullable String actor,
            @Nullable String address,
            @Nullable String target,
            SecurityEntry.@Nullable Outcome outcome,
            @Nullable Instant from,
            @Nullable Instant to) {}
}
