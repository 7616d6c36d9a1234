package com.tick.reply.reply;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replies to be read. */
public interface ReplyQueries {

    /** What agents see, internal notes included, oldest first: the first ones after a place. */
    List<View> after(long ticketId, Place place, int limit, boolean withDeleted);

    /** The same, oldest first too: the last ones before a place. */
    List<View> before(long ticketId, Place place, int limit, boolean withDeleted);

    /** What the customer may see, oldest first: no internal notes, nothing deleted, the newest if there are too many. */
    List<View> customersView(long ticketId, int limit);

    /** The last reply or note on each of the tickets that has one; none that was deleted. */
    List<Preview> previews(Collection<Long> ticketIds);

    /** One reply, deleted or not. */
    View get(long id) throws ReplyNotFoundException;

    /** What was done to a reply, oldest first, and what it said before; a deleted reply has its history still. */
    List<Change> history(long replyId, int limit) throws ReplyNotFoundException;

    record View(
            long id,
            long ticketId,
            String author,
            String agentName,
            String message,
            boolean internal,
            String channel,
            List<String> attachmentIds,
            Instant sentAt,
            Instant updatedAt,
            @Nullable Instant deletedAt) {

        public boolean deleted() {
            return deletedAt != null;
        }

        public Place place() {
            return new Place(sentAt, id);
        }
    }

    /**
     * @param author customer or agent
     * @param text the beginning of what it says, in one line; empty when it has only files
     * @param files how many files came with it
     */
    record Preview(
            long ticketId,
            String author,
            String authorName,
            String text,
            int files,
            boolean internal,
            Instant sentAt) {}

    /** Where a reply stands in its conversation. */
    record Place(Instant sentAt, long id) {

        public static final Place BEGINNING = new Place(Instant.EPOCH, 0);

        /** The last instant that the database takes. */
        public static final Place END = new Place(Instant.parse("9999-12-31T23:59:59Z"), Long.MAX_VALUE);
    }

    /**
     * One change of a reply.
     *
     * @param what {@code updated} or {@code deleted}
     * @param agentId null for a program that works with a token
     * @param agentName null for changes from before names were noted
     * @param formerMessage null for deletions from before words were noted
     */
    record Change(
            String what,
            @Nullable Long agentId,
            @Nullable String agentName,
            @Nullable String formerAgentName,
            @Nullable String formerMessage,
            Instant at) {}
}
