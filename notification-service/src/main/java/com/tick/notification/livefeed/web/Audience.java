package com.tick.notification.livefeed.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.tick.notification.livefeed.LiveEvent;
import com.tick.notification.livefeed.LiveEvents.Numbered;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a stream is for, and so what it tells. */
sealed interface Audience {

    List<Numbered> read(RecentEvents feed, long after, int limit);

    View show(LiveEvent event);

    /** Whether news of these tickets may be news for it. */
    boolean concernedBy(Set<Long> tickets);

    /** Somebody who works at the desk, and hears everything. */
    record Desk() implements Audience {

        @Override
        public List<Numbered> read(RecentEvents feed, long after, int limit) {
            return feed.after(after, limit);
        }

        @Override
        public View show(LiveEvent it) {
            return new View(
                    it.type(), it.ticketId(), it.replyId(), it.attachmentId(), it.messageId(), it.status(), it.at());
        }

        @Override
        public boolean concernedBy(Set<Long> tickets) {
            return true;
        }
    }

    /** A customer with the link of one ticket, who hears of that alone and never of what goes on among agents. */
    record Customer(long ticketId) implements Audience {

        @Override
        public List<Numbered> read(RecentEvents feed, long after, int limit) {
            return feed.forCustomer(ticketId, after, limit);
        }

        @Override
        public View show(LiveEvent it) {
            return new View(it.type(), null, it.replyId(), it.attachmentId(), null, it.status(), it.at());
        }

        @Override
        public boolean concernedBy(Set<Long> tickets) {
            return tickets.contains(ticketId);
        }
    }

    /** An event as pages read it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record View(
            String type,
            @Nullable Long ticketId,
            @Nullable Long replyId,
            @Nullable String attachmentId,
            @Nullable String messageId,
            @Nullable String status,
            Instant at) {}
}
