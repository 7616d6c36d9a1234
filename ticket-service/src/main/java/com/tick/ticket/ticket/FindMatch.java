package com.tick.ticket.ticket;

import com.tick.support.search.SearchQuery;
import com.tick.support.search.Snippet;
import com.tick.support.search.Span;
import com.tick.ticket.ticket.Match.Place;
import com.tick.ticket.ticket.TicketQueries.View;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the place where a ticket says most of what was looked for. */
final class FindMatch {

    private final SearchQuery query;

    FindMatch(SearchQuery query) {
        this.query = query;
    }

    /** @param said what was said on the ticket, where somebody did */
    Optional<Match> of(View ticket, @Nullable Match said) {
        Match best = null;
        for (var candidate : ofOwnColumns(ticket)) {
            if (best == null || candidate.snippet().words() > best.snippet().words()) {
                best = candidate;
            }
        }
        if (best == null
                || (said != null && said.snippet().words() > best.snippet().words())) {
            best = said;
        }
        return Optional.ofNullable(best);
    }

    private List<Match> ofOwnColumns(View ticket) {
        return List.of(
                        number(ticket),
                        match(Place.REFERENCE, ticket.reference()),
                        match(Place.SUBJECT, ticket.issueTitle()),
                        match(Place.CUSTOMER, ticket.name()),
                        match(Place.CUSTOMER, ticket.email()),
                        match(Place.CUSTOMER, ticket.mobile()),
                        match(Place.DESCRIPTION, ticket.description()))
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Optional<Match> number(View ticket) {
        var number = "#" + ticket.id();
        return TicketNames.number(query.typed())
                .filter(typed -> typed == ticket.id())
                .map(typed ->
                        new Match(Place.NUMBER, new Snippet(number, List.of(new Span(0, number.length())), 1), null));
    }

    private Optional<Match> match(Place place, @Nullable String text) {
        return text == null
                ? Optional.empty()
                : Snippet.of(query, text).map(snippet -> new Match(place, snippet, null));
    }
}
