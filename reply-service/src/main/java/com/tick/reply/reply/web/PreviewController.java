package com.tick.reply.reply.web;

import com.tick.reply.reply.ReplyQueries;
import com.tick.reply.reply.ReplyQueries.Preview;
import com.tick.support.security.Allow;
import com.tick.support.web.Answer;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** What a list of tickets shows of their last messages. */
@RestController
class PreviewController {

    private static final int MOST = 100;

    private final ReplyQueries queries;

    PreviewController(ReplyQueries queries) {
        this.queries = queries;
    }

    /** Tickets without replies are left out: their own description is what was said last. */
    @GetMapping("/api/replies/previews")
    @Allow("viewer")
    Answer<List<PreviewResponse>> previews(
            @RequestParam @NotEmpty(message = "is required") @Size(max = MOST, message = "must be at most {max}")
                    List<Long> ticketIds) {
        return Answer.of(
                queries.previews(ticketIds).stream().map(PreviewResponse::of).toList());
    }

    /**
     * The last message on a ticket, notes included.
     *
     * @param preview at most 160 characters, in one line; empty when the message has only files
     * @param files how many files came with it
     * @param author customer or agent
     */
    @JsonNaming(SnakeCaseStrategy.class)
    record PreviewResponse(
            long ticketId,
            String preview,
            boolean internal,
            int files,
            String author,
            String agentName,
            Instant sentAt) {

        static PreviewResponse of(Preview it) {
            return new PreviewResponse(
                    it.ticketId(), it.text(), it.internal(), it.files(), it.author(), it.authorName(), it.sentAt());
        }
    }
}
