package com.tick.ticket.ticket.http;

import com.tick.support.client.ServiceClients;
import com.tick.support.error.Unavailable;
import com.tick.support.search.IdSet;
import com.tick.support.search.SearchQuery;
import com.tick.support.search.Snippet;
import com.tick.support.search.Span;
import com.tick.support.search.WordMatches;
import com.tick.ticket.ticket.Match;
import com.tick.ticket.ticket.Replies;
import java.time.Instant;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestClient;
import tools.jackson.databind.PropertyNamingStrategies.SnakeCaseStrategy;
import tools.jackson.databind.annotation.JsonNaming;

@Component
class HttpReplies implements Replies {

    private static final String SERVICE = "reply-service";

    private final RestClient lists;
    private final RestClient searches;

    HttpReplies(ServiceClients services) {
        this.lists = services.to(SERVICE, "replies.list");
        this.searches = services.to(SERVICE, "replies.search");
    }

    @Override
    public List<CustomersReply> of(long ticketId) {
        var replies = lists.get()
                .uri("/internal/tickets/{id}/replies", ticketId)
                .retrieve()
                .body(new ParameterizedTypeReference<List<Listed>>() {});
        return replies == null
                ? List.of()
                : replies.stream().map(Listed::customersReply).toList();
    }

    @Override
    public List<WordMatches> saying(SearchQuery query) {
        var words = searches.post()
                .uri("/internal/search/words")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Question(query.typed(), List.of()))
                .retrieve()
                .body(new ParameterizedTypeReference<List<SaidWord>>() {});
        if (words == null || words.size() != query.words().size()) {
            // a copy of another release, which reads the query otherwise
            throw new Unavailable(SERVICE, null);
        }
        return words.stream().map(SaidWord::matches).toList();
    }

    @Override
    public Map<Long, Match> matching(SearchQuery query, Collection<Long> ticketIds) {
        var said = searches.post()
                .uri("/internal/search/snippets")
                .contentType(MediaType.APPLICATION_JSON)
                .body(new Question(query.typed(), List.copyOf(ticketIds)))
                .retrieve()
                .body(new ParameterizedTypeReference<List<Said>>() {});
        return said == null
                ? Map.of()
                : said.stream().collect(Collectors.toMap(Said::ticketId, Said::match, (one, other) -> one));
    }

    @JsonNaming(SnakeCaseStrategy.class)
    private record Question(String q, List<Long> ticketIds) {}

    private record SaidWord(String exactly, String all) {

        WordMatches matches() {
            return new WordMatches(ids(exactly), ids(all));
        }
    }

    private static IdSet ids(String encoded) {
        return IdSet.fromBytes(Base64.getDecoder().decode(encoded));
    }

    @JsonNaming(SnakeCaseStrategy.class)
    private record Said(
            long ticketId,
            long replyId,
            String author,
            String agentName,
            boolean internal,
            Instant sentAt,
            String text,
            List<Span> marks,
            int words) {

        Match match() {
            return new Match(
                    internal ? Match.Place.NOTE : Match.Place.REPLY,
                    new Snippet(text, marks, words),
                    new Match.Speaker(replyId, author, agentName, sentAt));
        }
    }

    @JsonNaming(SnakeCaseStrategy.class)
    private record Listed(
            long id, String author, String agentName, String message, Instant sentAt, List<String> attachmentIds) {

        CustomersReply customersReply() {
            return new CustomersReply(id, author, agentName, message, sentAt, attachmentIds);
        }
    }
}
