package com.tick.ticket.ticket;

import com.tick.support.search.IdSet;
import com.tick.support.search.SearchQuery;
import com.tick.support.search.WordMatches;
import java.util.List;

/** Which tickets say something in what their customers wrote when they opened them. */
public interface TicketTexts {

    /** The tickets that say each word, one by one in the query's order. */
    List<WordMatches> saying(SearchQuery query);

    /** The same, of subjects, names, addresses, numbers and references only. */
    List<WordMatches> headed(SearchQuery query);

    /** The tickets that the whole query names: by number, reference, e-mail address or phone number. */
    IdSet named(SearchQuery query);
}
