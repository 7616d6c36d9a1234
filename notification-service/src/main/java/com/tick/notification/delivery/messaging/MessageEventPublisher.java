package com.tick.notification.delivery.messaging;

import com.tick.events.notification.MessageDelivered;
import com.tick.events.notification.MessageFailed;
import com.tick.events.notification.MessageSent;
import com.tick.notification.delivery.Message;
import com.tick.notification.delivery.MessageEvent;
import com.tick.support.outbox.Outbox;
import java.util.List;
import java.util.UUID;
import org.apache.avro.specific.SpecificRecord;
import org.springframework.stereotype.Component;

/** The only place where what happened to a message becomes an event for other services. */
@Component
public class MessageEventPublisher {

    static final String TOPIC = "tick.notification.events";

    private final Outbox outbox;

    MessageEventPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    /** Messages outside any ticket have no stream to be told in. */
    public void publish(Message message, List<MessageEvent> events) {
        var about = message.subject();
        if (about == null) {
            return;
        }
        for (var event : events) {
            outbox.append(
                    TOPIC,
                    Long.toString(about.ticketId()),
                    version -> contractOf(message, about.ticketId(), event, version));
        }
    }

    static SpecificRecord contractOf(Message message, long ticketId, MessageEvent event, long version) {
        if (event instanceof MessageEvent.Sent it) {
            return MessageSent.newBuilder()
                    .setEventId(UUID.randomUUID())
                    .setOccurredAt(it.at())
                    .setTicketId(ticketId)
                    .setVersion(version)
                    .setMessageId(UUID.fromString(message.id()))
                    .setKind(message.kind().label())
                    .setReplyId(message.replyId())
                    .setChannel(message.channel().value())
                    .setTemplate(it.approved())
                    .build();
        }
        if (event instanceof MessageEvent.Delivered it) {
            return MessageDelivered.newBuilder()
                    .setEventId(UUID.randomUUID())
                    .setOccurredAt(it.at())
                    .setTicketId(ticketId)
                    .setVersion(version)
                    .setMessageId(UUID.fromString(message.id()))
                    .setKind(message.kind().label())
                    .setReplyId(message.replyId())
                    .setChannel(message.channel().value())
                    .setRead(it.read())
                    .build();
        }
        var it = (MessageEvent.Failed) event;
        return MessageFailed.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(it.at())
                .setTicketId(ticketId)
                .setVersion(version)
                .setMessageId(UUID.fromString(message.id()))
                .setKind(message.kind().label())
                .setReplyId(message.replyId())
                .setChannel(message.channel().value())
                .setState(it.state().name())
                .setErrorCode(it.errorCode())
                .setReason(it.reason())
                .build();
    }
}
