package com.tick.ticket.ticket;

import com.tick.support.search.IdSet;
import com.tick.support.search.SearchQuery;
import com.tick.support.search.WordMatches;
import com.tick.ticket.ticket.TicketQueries.Filter;
import com.tick.ticket.ticket.TicketQueries.Order;
import com.tick.ticket.ticket.TicketQueries.Page;
import com.tick.ticket.ticket.TicketQueries.Position;
import com.tick.ticket.ticket.TicketQueries.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/**
 * Finds tickets by what they say and by what was said on them. Each word has to be found, wherever on the ticket.
 *
 * <p>Not transactional: while reply-service is asked over the network no database connection is held.
 */
@Service
public class SearchTickets {

    /**
     * @param order null: the best matches first, and of equal ones the newest
     * @param readerId the agent who looks; null for programs
     */
    public record Query(
            String typed,
            Filter filter,
            @Nullable Order order,
            int limit,
            @Nullable Place after,
            @Nullable Long readerId) {}

    /**
     * Where a page ended.
     *
     * @param rank of its last ticket, from 0
     * @param position null: before the first of that rank
     */
    public record Place(int rank, @Nullable Position position) {}

    /** @param match where the ticket says it; null when that has changed meanwhile */
    public record Hit(View ticket, @Nullable Match match) {}

    public record Found(List<Hit> tickets, @Nullable Place next, @Nullable Long total) {}

    private final TicketQueries queries;
    private final TicketTexts texts;
    private final Replies replies;

    public SearchTickets(TicketQueries queries, TicketTexts texts, Replies replies) {
        this.queries = queries;
        this.texts = texts;
        this.replies = replies;
    }

    public Found handle(Query asked) {
        var query = SearchQuery.parse(asked.typed());
        var ranks = ranks(query);
        var all = new IdSet();
        ranks.forEach(all::or);
        var page = asked.order() == null ? ranked(asked, ranks) : sorted(asked, asked.order(), all);
        return new Found(hits(query, page.tickets), page.next, total(asked.filter(), all));
    }

    /** From the best to the rest; no ticket is in two of them. */
    private List<IdSet> ranks(SearchQuery query) {
        var own = texts.saying(query);
        if (own.isEmpty()) {
            return List.of(texts.named(query));
        }
        var headed = texts.headed(query);
        var anywhere = together(own, replies.saying(query));
        var ranks = List.of(
                texts.named(query),
                everyWord(headed.stream().map(WordMatches::exactly).toList()),
                everyWord(headed.stream().map(WordMatches::all).toList()),
                everyWord(anywhere.stream().map(WordMatches::exactly).toList()),
                everyWord(anywhere.stream().map(WordMatches::all).toList()));
        var before = new IdSet();
        for (var rank : ranks) {
            rank.without(before);
            before.or(rank);
        }
        return ranks;
    }

    private static List<WordMatches> together(List<WordMatches> own, List<WordMatches> said) {
        var together = new ArrayList<WordMatches>();
        for (int word = 0; word < own.size(); word++) {
            var here = own.get(word);
            var there = said.get(word);
            together.add(new WordMatches(
                    here.exactly().or(there.exactly()), here.all().or(there.all())));
        }
        return together;
    }

    private static IdSet everyWord(List<IdSet> words) {
        var every = words.get(0).copy();
        words.subList(1, words.size()).forEach(every::and);
        return every;
    }

    private record Part(List<View> tickets, @Nullable Place next) {}

    private Part sorted(Query asked, Order order, IdSet all) {
        var after = asked.after();
        var page = page(asked, order, all, asked.limit(), after == null ? null : after.position());
        return new Part(page.tickets(), page.next() == null ? null : new Place(0, page.next()));
    }

    /** Rank by rank, in each the newest first. */
    private Part ranked(Query asked, List<IdSet> ranks) {
        var tickets = new ArrayList<View>();
        var place = asked.after() == null ? new Place(0, null) : asked.after();
        for (int rank = place.rank(); rank < ranks.size(); rank++) {
            var position = rank == place.rank() ? place.position() : null;
            int room = asked.limit() - tickets.size();
            var page = page(asked, Order.NEWEST, ranks.get(rank), Math.max(1, room), position);
            if (room == 0 && (!page.tickets().isEmpty() || page.next() != null)) {
                return new Part(tickets, new Place(rank, null));
            }
            tickets.addAll(page.tickets());
            if (page.next() != null) {
                return new Part(tickets, new Place(rank, page.next()));
            }
        }
        return new Part(tickets, null);
    }

    private Page page(Query asked, Order order, IdSet among, int limit, @Nullable Position after) {
        return among.isEmpty()
                ? new Page(List.of(), null, null)
                : queries.rows(asked.filter().among(among), order, limit, after, asked.readerId());
    }

    private @Nullable Long total(Filter filter, IdSet all) {
        if (all.isEmpty()) {
            return 0L;
        }
        return filter.equals(Filter.ALL) ? Long.valueOf(all.size()) : queries.total(filter.among(all));
    }

    private List<Hit> hits(SearchQuery query, List<View> tickets) {
        var said = tickets.isEmpty() || query.words().isEmpty()
                ? Map.<Long, Match>of()
                : replies.matching(query, tickets.stream().map(View::id).toList());
        var find = new FindMatch(query);
        return tickets.stream()
                .map(ticket ->
                        new Hit(ticket, find.of(ticket, said.get(ticket.id())).orElse(null)))
                .toList();
    }
}
