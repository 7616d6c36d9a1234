package com.tick.notification.livefeed.messaging;

import com.tick.events.notification.MessageDelivered;
import com.tick.events.notification.MessageFailed;
import com.tick.events.notification.MessageSent;
import com.tick.notification.livefeed.LiveEvent;
import com.tick.notification.livefeed.LiveEvents;
import com.tick.support.messaging.ListensTo;
import org.springframework.stereotype.Component;

@ListensTo("tick.notification.events")
@Component
class MessageFeed {

    private final LiveEvents feed;

    MessageFeed(LiveEvents feed) {
        this.feed = feed;
    }

    void on(MessageSent it) {
        feed.append(LiveEvent.ofMessage(
                "message.sent",
                it.getTicketId(),
                it.getReplyId(),
                it.getMessageId().toString(),
                "ACCEPTED",
                it.getOccurredAt()));
    }

    void on(MessageDelivered it) {
        feed.append(LiveEvent.ofMessage(
                "message.delivered",
                it.getTicketId(),
                it.getReplyId(),
                it.getMessageId().toString(),
                it.getRead() ? "READ" : "DELIVERED",
                it.getOccurredAt()));
    }

    void on(MessageFailed it) {
        feed.append(LiveEvent.ofMessage(
                "message.failed",
                it.getTicketId(),
                it.getReplyId(),
                it.getMessageId().toString(),
                it.getState(),
                it.getOccurredAt()));
    }
}
