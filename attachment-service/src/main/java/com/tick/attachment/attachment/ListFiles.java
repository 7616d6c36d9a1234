package com.tick.attachment.attachment;

import com.tick.attachment.attachment.AttachmentQueries.Found;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;

/** Lists the files of a ticket and of its replies. */
@Service
public class ListFiles {

    private final AttachmentQueries queries;
    private final TicketFiles ticketFiles;

    ListFiles(AttachmentQueries queries, TicketFiles ticketFiles) {
        this.queries = queries;
        this.ticketFiles = ticketFiles;
    }

    /** For agents: all of them, also when the event that binds them is still on its way. */
    public List<StoredFile> handle(long ticketId) {
        var bound = queries.ofTicket(ticketId).stream().map(Found::file).toList();
        if (!bound.isEmpty()) {
            return bound;
        }
        var named = ticketFiles.of(ticketId).orElseThrow(() -> new TicketNotFoundException(ticketId));
        return queries.claimed(named);
    }

    /**
     * For ticket-service, which shows them to the customer: without those of notes among agents.
     *
     * @param named files that the customer may see, too, though the event that binds them may still be on its way
     */
    public List<StoredFile> shownToCustomer(long ticketId, List<UUID> named) {
        var bound =
                queries.ofTicket(ticketId).stream().filter(it -> !it.internal()).map(Found::file);
        return Stream.concat(bound, queries.claimed(named).stream()).toList();
    }
}
