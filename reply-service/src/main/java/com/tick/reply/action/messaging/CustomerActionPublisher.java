package com.tick.reply.action.messaging;

import com.tick.events.reply.CustomerActionNoted;
import com.tick.reply.action.CustomerAction;
import com.tick.support.outbox.Outbox;
import java.time.Instant;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** The one place where an action becomes the contract that other services read; no text leaves here. */
@Component
public class CustomerActionPublisher {

    static final String TOPIC = "tick.reply.events";

    private final Outbox outbox;

    CustomerActionPublisher(Outbox outbox) {
        this.outbox = outbox;
    }

    public void publish(CustomerAction action, String commandId, Instant now) {
        outbox.append(TOPIC, Long.toString(action.ticketId()), version -> CustomerActionNoted.newBuilder()
                .setEventId(UUID.randomUUID())
                .setOccurredAt(now)
                .setTicketId(action.ticketId())
                .setVersion(version)
                .setReplyId(action.replyId())
                .setAction(action.what())
                .setTakenBack(action.takenBack())
                .setHappenedAt(action.at())
                .setCommandId(commandId)
                .build());
    }
}
