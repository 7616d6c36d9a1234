package com.tick.reply.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** What replies say now; deleted ones say nothing. */
public interface ReplyTexts {

    List<ReplyText> read(Collection<Long> replyIds);

    /**
     * One reply or internal note.
     *
     * @param author customer or agent
     */
    record ReplyText(
            long id,
            long ticketId,
            String author,
            String agentName,
            boolean internal,
            Instant sentAt,
            String message) {}
}
