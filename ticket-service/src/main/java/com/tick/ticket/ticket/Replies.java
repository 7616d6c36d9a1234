package com.tick.ticket.ticket;

import com.tick.support.search.SearchQuery;
import com.tick.support.search.WordMatches;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** What was said on tickets, which reply-service keeps. */
public interface Replies {

    /** What the customer may see of it, oldest first. */
    List<CustomersReply> of(long ticketId);

    /** For agents: the tickets on which each word was said, in replies or notes, one by one in the query's order. */
    List<WordMatches> saying(SearchQuery query);

    /** For agents: by ticket, the reply or note that says most of the words. */
    Map<Long, Match> matching(SearchQuery query, Collection<Long> ticketIds);

    record CustomersReply(
            long id, String author, String agentName, String message, Instant sentAt, List<String> attachmentIds) {}
}
