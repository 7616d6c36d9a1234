package com.tick.ticket.ticket.web;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.tick.ticket.ticket.TicketCounts.Count;
import com.tick.ticket.ticket.TicketStatus;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * How many tickets there are.
 *
 * @param mine those that the caller has and that are not closed
 * @param unassigned those that nobody has and that are not closed
 */
record CountsResponse(
        @JsonProperty("new") long fresh,
        @JsonProperty("in_progress") long inProgress,
        long closed,
        long total,
        long mine,
        long unassigned) {

    static CountsResponse of(List<Count> counts, @Nullable Long callerId) {
        Predicate<Count> open = it -> it.status() != TicketStatus.CLOSED;
        return new CountsResponse(
                sum(counts, it -> it.status() == TicketStatus.NEW),
                sum(counts, it -> it.status() == TicketStatus.IN_PROGRESS),
                sum(counts, it -> it.status() == TicketStatus.CLOSED),
                sum(counts, it -> true),
                sum(
                        counts,
                        open.and(
                                it -> it.assigneeId() != null && it.assigneeId().equals(callerId))),
                sum(counts, open.and(it -> it.assigneeId() == null)));
    }

    private static long sum(List<Count> counts, Predicate<Count> which) {
        return counts.stream().filter(which).mapToLong(Count::tickets).sum();
    }
}
