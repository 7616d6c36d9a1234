package com.tick.notification.conversation;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What customers sent, as lists and figures. */
public interface InboundQueries {

    Counts since(Instant since);

    /** What one journalled body led to. */
    List<Outcome> ofJournal(long journalId, int limit);

    /** Conversations whose ticket has been on its way since then or longer, the oldest first. */
    List<Opening> openings(Instant before, int limit);

    /**
     * How far what came in has come.
     *
     * @param shown on a ticket, where agents see it
     * @param kept without a place on a ticket, because it needs none
     * @param parked on its way to a ticket
     * @param stuck parked for longer than that takes
     */
    record Counts(long received, long shown, long kept, long parked, long stuck) {}

    /**
     * A message that a body held.
     *
     * @param became message, placeholder, annotation or parked
     * @param fileState whether its file was stored, waits or was given up; null without a file
     */
    record Outcome(
            long id, String kind, String became, @Nullable Long ticketId, @Nullable String fileState, Instant sentAt) {}

    /**
     * A conversation that waits for its ticket.
     *
     * @param customer with the middle of the number hidden
     * @param waiting how many messages wait with it
     */
    record Opening(long conversationId, String customer, String commandId, Instant since, long waiting) {}
}
