package com.tick.ticket.ticket;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Remembers who was the first to answer, and when notes were left. */
final class InMemoryMilestones implements Milestones {

    private final Map<Long, Long> firstAnswers = new HashMap<>();
    private final Map<Long, Instant> notes = new HashMap<>();

    @Override
    public void heardFromCustomer(long ticketId, Instant at, Instant now) {}

    @Override
    public void customerActed(long ticketId, Instant at, Instant now) {}

    @Override
    public void noted(long ticketId, Instant at, Instant now) {
        notes.put(ticketId, at);
    }

    @Override
    public void answered(long ticketId, @Nullable Long agentId, Instant at, Instant now) {
        firstAnswers.putIfAbsent(ticketId, agentId);
    }

    Map<Long, Instant> notes() {
        return notes;
    }

    Map<Long, Long> firstAnswers() {
        return firstAnswers;
    }
}
