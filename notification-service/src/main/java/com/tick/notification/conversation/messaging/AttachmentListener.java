package com.tick.notification.conversation.messaging;

import com.tick.events.attachment.AttachmentRejected;
import com.tick.notification.conversation.ReportUnusableFile;
import com.tick.support.messaging.ListensTo;
import org.springframework.stereotype.Component;

/** What becomes of files that customers sent. */
@ListensTo("tick.attachment.events")
@Component
class AttachmentListener {

    private static final String INFECTED = "infected";

    private final ReportUnusableFile tellRefused;

    AttachmentListener(ReportUnusableFile tellRefused) {
        this.tellRefused = tellRefused;
    }

    boolean accepts(AttachmentRejected event) {
        return INFECTED.equals(event.getReason());
    }

    void on(AttachmentRejected event) {
        tellRefused.infected(event.getAttachmentId().toString());
    }
}
