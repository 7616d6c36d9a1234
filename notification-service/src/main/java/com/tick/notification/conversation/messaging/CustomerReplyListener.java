package com.tick.notification.conversation.messaging;

import com.tick.events.reply.CustomerActionNoted;
import com.tick.events.reply.ReplyAdded;
import com.tick.notification.conversation.InboundMessages;
import com.tick.support.messaging.ListensTo;
import java.time.Clock;
import java.util.List;
import org.springframework.stereotype.Component;

/** A customer's message counts as shown once reply-service has made it part of a ticket, or shows it at the message that it was done to. */
@ListensTo("tick.reply.events")
@Component
class CustomerReplyListener {

    private final InboundMessages messages;
    private final Clock clock;

    CustomerReplyListener(InboundMessages messages, Clock clock) {
        this.messages = messages;
        this.clock = clock;
    }

    boolean accepts(ReplyAdded event) {
        return event.getCommandId() != null;
    }

    void onAdded(List<ReplyAdded> events) {
        messages.shown(events.stream().map(ReplyAdded::getCommandId).toList(), clock.instant());
    }

    boolean accepts(CustomerActionNoted event) {
        return event.getCommandId() != null;
    }

    void onAction(List<CustomerActionNoted> events) {
        messages.shown(events.stream().map(CustomerActionNoted::getCommandId).toList(), clock.instant());
    }
}
