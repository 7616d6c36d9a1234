package com.tick.reply.reply.messaging;

import com.tick.events.reply.ReplyAdded;
import com.tick.events.reply.ReplyDeleted;
import com.tick.events.reply.ReplyUpdated;
import com.tick.reply.reply.Reply;
import com.tick.reply.reply.ReplyEvent;
import com.tick.support.outbox.Outbox;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;

/** The one place where a reply's own events become the contract that other services read; no words leave here. */
@Component
public class ReplyEventPublisher {

    static final String TOPIC = "tick.reply.events";

    private final Outbox outbox;

    ReplyEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    public void publish(Reply reply, ReplyEvent event) {
        outbox.append(TOPIC, Long.toString(reply.ticketId()), version -> contractOf(reply, event, version));
    }

    static SpecificRecord contractOf(Reply reply, ReplyEvent event, long version) {
        if (event instanceof ReplyEvent.Added it) {
            return ReplyAdded.newBuilder()
                    .setEventId(UUID.randomUUID())
                    .setOccurredAt(it.occurredAt())
                    .setTicketId(reply.ticketId())
                    .setVersion(version)
                    .setReplyId(reply.id())
                    .setAuthor(reply.author().word())
                    .setAuthorName(reply.authorName())
                    .setAgentId(reply.agentId())
                    .setInternal(reply.internal())
                    .setChannel(reply.channel().word())
                    .setAttachmentIds(reply.attachmentIds())
                    .setCommandId(it.commandId())
                    .setAwaitedFiles(it.awaitedFiles())
                    .setTicketStatus(it.ticketUpdate().status())
                    .setAssignToAuthor(it.ticketUpdate().assignToAuthor())
                    .build();
        }
        if (event instanceof ReplyEvent.Updated it) {
            return ReplyUpdated.newBuilder()
                    .setEventId(UUID.randomUUID())
                    .setOccurredAt(it.occurredAt())
                    .setTicketId(reply.ticketId())
                    .setVersion(version)
                    .setReplyId(reply.id())
                    .setInternal(reply.internal())
                    .setAgentId(it.by().id())
                    .build();
        }
        if (event instanceof ReplyEvent.Deleted it) {
            return ReplyDeleted.newBuilder()
                    .setEventId(UUID.randomUUID())
                    .setOccurredAt(it.occurredAt())
                    .setTicketId(reply.ticketId())
                    .setVersion(version)
                    .setReplyId(reply.id())
                    .setInternal(reply.internal())
                    .setAgentId(it.by().id())
                    .build();
        }
        throw new IllegalStateException("No contract for " + event);
    }
}
