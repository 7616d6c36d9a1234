package com.tick.ticket.ticket.messaging;

import com.tick.events.attachment.AttachmentRejected;
import com.tick.events.attachment.AttachmentStored;
import com.tick.support.messaging.ListensTo;
import com.tick.ticket.ticket.TicketFiles;
import com.tick.ticket.ticket.TicketFiles.Seen;
import org.springframework.stereotype.Component;

/** What becomes of files that tickets came with, so that a list of tickets can say so without asking. */
@Component
@ListensTo("tick.attachment.events")
class AttachmentListener {

    private final TicketFiles files;

    AttachmentListener(TicketFiles files) {
        this.files = files;
    }

    /** Files of replies are none of the list's business. */
    boolean accepts(AttachmentStored event) {
        return event.getReplyId() == null;
    }

    void on(AttachmentStored event) {
        files.note(
                event.getTicketId(),
                new Seen(
                        event.getAttachmentId().toString(),
                        event.getName(),
                        event.getContentType(),
                        event.getSize(),
                        "stored"));
    }

    void on(AttachmentRejected event) {
        var state =
                switch (event.getReason()) {
                    case "infected", "missing", "unavailable", "too_large" -> event.getReason();
                    // also whatever reasons are yet to come: what matters here is that nobody can read it
                    default -> "failed";
                };
        files.note(event.getTicketId(), new Seen(event.getAttachmentId().toString(), null, null, null, state));
    }
}
