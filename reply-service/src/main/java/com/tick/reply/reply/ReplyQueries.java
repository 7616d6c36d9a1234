package com.tick.reply.reply;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Replies to be read. */
public interface ReplyQueries {

    /** What agents see, internal notes included, oldest first; at most {@code limit}, after the given place. */
    List<View> conversation(long ticketId, @Nullable Place after, int limit);

    /** What the customer may see, oldest first: no internal notes, nothing deleted. */
    List<View> customersView(long ticketId, int limit);

    /** One reply, deleted or not. */
    View get(long id) throws ReplyNotFound;

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
            boolean deleted) {

        public Place place() {
            return new Place(sentAt, id);
        }
    }

    /** Where a reply stands in its conversation. */
    record Place(Instant sentAt, long id) {}
}
