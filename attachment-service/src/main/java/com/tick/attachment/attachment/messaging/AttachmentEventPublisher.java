package com.tick.attachment.attachment.messaging;

import com.tick.attachment.attachment.AttachmentEvent;
import com.tick.events.attachment.AttachmentAwaited;
import com.tick.events.attachment.AttachmentRejected;
import com.tick.events.attachment.AttachmentStored;
import com.tick.support.outbox.Outbox;
import java.util.Locale;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;

/** The one place where what happens to files becomes the contract that other services read. */
@Component
public class AttachmentEventPublisher {

    static final String TOPIC = "tick.attachment.events";

    private final Outbox outbox;

    AttachmentEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    public void publish(AttachmentEvent event) {
        outbox.append(TOPIC, Long.toString(event.ticketId()), version -> contractOf(event, version));
    }

    static SpecificRecord contractOf(AttachmentEvent event, long version) {
        if (event instanceof AttachmentEvent.Stored it) {
            return AttachmentStored.newBuilder()
                    .setEventId(UUID.randomUUID())
                    .setOccurredAt(it.at())
                    .setTicketId(it.ticketId())
                    .setVersion(version)
                    .setAttachmentId(it.attachmentId())
                    .setReplyId(it.replyId())
                    .setContentType(it.contentType())
                    .setSize(it.size())
                    .setSha256(it.sha256())
                    .setName(it.name())
                    .build();
        }
        if (event instanceof AttachmentEvent.Awaited it) {
            return AttachmentAwaited.newBuilder()
                    .setEventId(UUID.randomUUID())
                    .setOccurredAt(it.at())
                    .setTicketId(it.ticketId())
                    .setVersion(version)
                    .setAttachmentId(it.attachmentId())
                    .setReplyId(it.replyId())
                    .setName(it.name())
                    .build();
        }
        if (event instanceof AttachmentEvent.Rejected it) {
            return AttachmentRejected.newBuilder()
                    .setEventId(UUID.randomUUID())
                    .setOccurredAt(it.at())
                    .setTicketId(it.ticketId())
                    .setVersion(version)
                    .setAttachmentId(it.attachmentId())
                    .setReason(it.reason().name().toLowerCase(Locale.ROOT))
                    .setInternal(it.internal())
                    .setReplyId(it.replyId())
                    .build();
        }
        throw new IllegalStateException("No contract for " + event);
    }
}
