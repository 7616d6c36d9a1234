package com.tick.ticket.ticket.lucene;

import com.tick.support.search.IdSet;
import com.tick.support.search.SearchQuery;
import com.tick.support.search.WordMatches;
import com.tick.support.search.index.SearchIndex;
import com.tick.support.search.index.TextIndex.Part;
import com.tick.ticket.ticket.TicketTexts;
import java.util.List;
import org.springframework.stereotype.Component;

@Component
class LuceneTicketTexts implements TicketTexts {

    private final SearchIndex index;

    LuceneTicketTexts(SearchIndex index) {
        this.index = index;
    }

    @Override
    public List<WordMatches> saying(SearchQuery query) {
        return index.search(now -> now.matches(query, Part.WHOLE));
    }

    @Override
    public List<WordMatches> headed(SearchQuery query) {
        return index.search(now -> now.matches(query, Part.HEADING));
    }

    @Override
    public IdSet named(SearchQuery query) {
        return index.search(now -> now.named(Names.in(query)));
    }
}
