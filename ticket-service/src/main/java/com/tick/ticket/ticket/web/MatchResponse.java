package com.tick.ticket.ticket.web;

import com.tick.support.search.Span;
import com.tick.ticket.ticket.Match;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/**
 * Where a ticket says what was searched for.
 *
 * @param place number, reference, subject, customer, description, reply or note
 * @param text the part that says it, on one line
 * @param marks what to make stand out in it, in UTF-16 units
 * @param replyId of the reply or note; null elsewhere
 * @param author of the reply or note: customer or agent
 */
@JsonNaming(SnakeCaseStrategy.class)
@Schema(
        example =
                """
                {"place": "reply", "text": "…the printer jams again", "marks": [{"start": 5, "length": 7}],
                 "reply_id": 9, "author": "customer", "author_name": "John Doe", "at": "2024-01-15T10:30:00Z"}""")
record MatchResponse(
        String place,
        String text,
        List<Span> marks,
        @Nullable Long replyId,
        @Nullable String author,
        @Nullable String authorName,
        @Nullable Instant at) {

    static MatchResponse of(Match it) {
        var speaker = it.speaker();
        return new MatchResponse(
                it.place().name().toLowerCase(Locale.ROOT),
                it.snippet().text(),
                it.snippet().marks(),
                speaker == null ? null : speaker.replyId(),
                speaker == null ? null : speaker.author(),
                speaker == null ? null : speaker.name(),
                speaker == null ? null : speaker.at());
    }
}
