package com.tick.ticket.report;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What happened over a period, counted. */
public interface Reports {

    /** How many tickets were opened; days, statuses and channels without any are left out. */
    List<Volume> volume(Period period);

    /** How long customers waited for the first answer, where it was given within the period. */
    List<Waiting> firstResponses(Period period);

    /** How long it took until tickets were closed that were closed within the period and still are. */
    List<Waiting> resolutions(Period period);

    /** @param status as the tickets are now */
    record Volume(LocalDate day, String status, String channel, long tickets) {}

    /**
     * Half of the tickets took no longer than the median, nine out of ten no longer than the 90th percentile.
     *
     * @param agentId whose tickets; null: all tickets together
     */
    record Waiting(
            @Nullable Long agentId, @Nullable String agentName, long tickets, long medianSeconds, long p90Seconds) {}
}
