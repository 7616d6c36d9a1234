package com.tick.reply.search.web;

import com.tick.reply.search.SearchReplies;
import com.tick.reply.search.SearchReplies.Said;
import com.tick.support.search.IdSet;
import com.tick.support.search.Span;
import com.tick.support.search.WordMatches;
import com.tick.support.security.Allow;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

/** For ticket-service alone, which asks for agents: what is found may be internal. What is looked for stays out of addresses. */
@RestController
@RequestMapping("/internal/search")
class SearchController {

    private final SearchReplies search;

    SearchController(SearchReplies search) {
        this.search = search;
    }

    @PostMapping("/words")
    @Allow("replies.search")
    List<SaidWord> words(@RequestBody Question question) {
        return search.handle(question.q()).stream().map(SaidWord::of).toList();
    }

    @PostMapping("/snippets")
    @Allow("replies.search")
    List<SaidSnippet> snippets(@RequestBody Question question) {
        return search.handle(question.q(), question.ticketIds()).stream()
                .map(SaidSnippet::of)
                .toList();
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record Question(String q, List<Long> ticketIds) {}

    /** The numbers of tickets as {@link IdSet} writes them, in Base64. */
    record SaidWord(String exactly, String all) {

        static SaidWord of(WordMatches it) {
            return new SaidWord(encoded(it.exactly()), encoded(it.all()));
        }

        private static String encoded(IdSet tickets) {
            return Base64.getEncoder().encodeToString(tickets.toBytes());
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    record SaidSnippet(
            long ticketId,
            long replyId,
            String author,
            String agentName,
            boolean internal,
            Instant sentAt,
            String text,
            List<Span> marks,
            int words) {

        static SaidSnippet of(Said it) {
            var reply = it.reply();
            var snippet = it.snippet();
            return new SaidSnippet(
                    reply.ticketId(),
                    reply.id(),
                    reply.author(),
                    reply.agentName(),
                    reply.internal(),
                    reply.sentAt(),
                    snippet.text(),
                    snippet.marks(),
                    snippet.words());
        }
    }
}
