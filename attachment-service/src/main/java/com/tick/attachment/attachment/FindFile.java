package com.tick.attachment.attachment;

import com.tick.attachment.attachment.AttachmentQueries.Found;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Finds a file for somebody who may read it. */
@Service
public class FindFile {

    private final AttachmentQueries queries;
    private final TicketFiles ticketFiles;
    private final FileAccess access;

    FindFile(AttachmentQueries queries, TicketFiles ticketFiles, FileAccess access) {
        this.queries = queries;
        this.ticketFiles = ticketFiles;
        this.access = access;
    }

    /**
     * Finds a file whose bytes may be handed out.
     *
     * @throws AttachmentNotFoundException also when the file is there and not for this reader
     * @throws FileUnavailableException when nobody may have its bytes, or not yet
     */
    public StoredFile handle(UUID id, Reader reader) {
        return queries.find(id)
                .filter(it -> mayRead(reader, it))
                .map(Found::file)
                .map(access::requireReadable)
                .orElseThrow(AttachmentNotFoundException::new);
    }

    private boolean mayRead(Reader reader, Found found) {
        if (!(reader instanceof Reader.Customer customer)) {
            return true;
        }
        if (found.ticketId() != null) {
            return Objects.equals(found.ticketId(), customer.ticketId()) && !found.internal();
        }
        // The event that binds it is on its way; the writer of a ticket can read its files at once.
        return ticketFiles
                .of(customer.ticketId())
                .orElse(List.of())
                .contains(found.file().id());
    }
}
