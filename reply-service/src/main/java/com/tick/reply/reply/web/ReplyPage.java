package com.tick.reply.reply.web;

import com.tick.reply.reply.ReplyQueries.View;
import com.tick.support.web.Answer;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a conversation, oldest first.
 *
 * @param previous cursor for the part before it; null when there is none
 * @param next cursor for the part after it; null when there is none
 */
record ReplyPage(List<View> replies, @Nullable String previous, @Nullable String next) {

    /** @param found one more than the limit if there are more after it */
    static ReplyPage beginning(List<View> found, int limit, boolean hasPrevious) {
        var replies = found.subList(0, Math.min(limit, found.size()));
        return new ReplyPage(
                replies,
                hasPrevious && !replies.isEmpty() ? Cursor.of(replies.get(0).place()) : null,
                found.size() > limit ? Cursor.of(replies.get(limit - 1).place()) : null);
    }

    /** @param found one more than the limit if there are more before it */
    static ReplyPage ending(List<View> found, int limit, boolean hasNext) {
        var replies = found.subList(Math.max(0, found.size() - limit), found.size());
        return new ReplyPage(
                replies,
                found.size() > limit ? Cursor.of(replies.get(0).place()) : null,
                hasNext && !replies.isEmpty()
                        ? Cursor.of(replies.get(replies.size() - 1).place())
                        : null);
    }

    Answer<List<ReplyResponse>> answer() {
        return Answer.pageBetween(replies.stream().map(ReplyResponse::of).toList(), previous, next);
    }
}
