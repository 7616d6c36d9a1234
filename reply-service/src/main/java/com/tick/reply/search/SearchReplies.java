package com.tick.reply.search;

import com.tick.reply.search.ReplyTexts.ReplyText;
import com.tick.support.search.SearchQuery;
import com.tick.support.search.Snippet;
import com.tick.support.search.WordMatches;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Finds what was said on tickets. Not transactional: the index reads for itself. */
@Service
public class SearchReplies {

    /** A reply and the part of it that says what was looked for. */
    public record Said(ReplyText reply, Snippet snippet) {}

    private final ReplyIndex index;
    private final ReplyTexts texts;

    public SearchReplies(ReplyIndex index, ReplyTexts texts) {
        this.index = index;
        this.texts = texts;
    }

    /** The tickets on which each word was said, one by one in the query's order. */
    public List<WordMatches> handle(String typed) {
        return index.saying(SearchQuery.parse(typed));
    }

    /** On each ticket the reply that says most of the words, as it is now. */
    public List<Said> handle(String typed, Collection<Long> ticketIds) {
        var query = SearchQuery.parse(typed);
        var best = index.best(query, ticketIds).values();
        return best.isEmpty()
                ? List.of()
                : texts.read(best).stream().flatMap(reply -> said(query, reply)).toList();
    }

    private static Stream<Said> said(SearchQuery query, ReplyText reply) {
        return Snippet.of(query, reply.message()).map(snippet -> new Said(reply, snippet)).stream();
    }
}
