package com.tick.attachment.attachment.messaging;

import com.tick.attachment.attachment.BindFiles;
import com.tick.attachment.attachment.Owner;
import com.tick.events.ticket.TicketCreated;
import com.tick.support.messaging.ListensTo;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What new tickets mean for files. */
@Component
@ListensTo("tick.ticket.events")
class TicketListener {

    private final BindFiles bindFiles;

    TicketListener(BindFiles bindFiles) {
        this.bindFiles = bindFiles;
    }

    boolean accepts(TicketCreated event) {
        return !event.getAttachmentIds().isEmpty();
    }

    void on(TicketCreated event) {
        var ids = event.getAttachmentIds().stream().map(UUID::fromString).toList();
        bindFiles.handle(new BindFiles.Command(
                new Owner(event.getTicketId(), null, false),
                ids,
                AwaitedFiles.of(event.getChannel(), ids, event.getAwaitedFiles())));
    }
}
