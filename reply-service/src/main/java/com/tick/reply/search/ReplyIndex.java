package com.tick.reply.search;

import com.tick.support.search.SearchQuery;
import com.tick.support.search.WordMatches;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Finds replies by their words. */
public interface ReplyIndex {

    /** The tickets on which each word was said, one by one in the query's order. */
    List<WordMatches> saying(SearchQuery query);

    /** By ticket, the reply that says most of the words; of several the newest. */
    Map<Long, Long> best(SearchQuery query, Collection<Long> ticketIds);
}
