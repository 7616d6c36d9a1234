package com.tick.reply.search.lucene;

import com.tick.reply.search.ReplyIndex;
import com.tick.support.search.SearchQuery;
import com.tick.support.search.WordMatches;
import com.tick.support.search.index.SearchIndex;
import com.tick.support.search.index.TextIndex.Part;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

@Component
class LuceneReplyIndex implements ReplyIndex {

    private final SearchIndex index;

    LuceneReplyIndex(SearchIndex index) {
        this.index = index;
    }

    @Override
    public List<WordMatches> saying(SearchQuery query) {
        return index.search(now -> now.matches(query, Part.WHOLE));
    }

    @Override
    public Map<Long, Long> best(SearchQuery query, Collection<Long> ticketIds) {
        return index.search(now -> now.best(query, ticketIds));
    }
}
