package com.tick.notification.livefeed.messaging;

import com.tick.events.reply.CustomerActionNoted;
import com.tick.events.reply.ReplyAdded;
import com.tick.events.reply.ReplyDeleted;
import com.tick.events.reply.ReplyUpdated;
import com.tick.notification.livefeed.LiveEvent;
import com.tick.notification.livefeed.LiveEvents;
import com.tick.support.messaging.ListensTo;
import org.springframework.stereotype.Component;

@ListensTo("tick.reply.events")
@Component
class ReplyFeed {

    private final LiveEvents feed;

    ReplyFeed(LiveEvents feed) {
        this.feed = feed;
    }

    void on(ReplyAdded it) {
        feed.append(LiveEvent.ofReply("reply.added", it.getTicketId(), it.getReplyId(), it.getOccurredAt())
                .forCustomer(!it.getInternal()));
    }

    void on(ReplyUpdated it) {
        feed.append(LiveEvent.ofReply("reply.updated", it.getTicketId(), it.getReplyId(), it.getOccurredAt())
                .forCustomer(!it.getInternal()));
    }

    void on(CustomerActionNoted it) {
        feed.append(LiveEvent.ofAction("reply.action", it.getTicketId(), it.getReplyId(), it.getOccurredAt()));
    }

    void on(ReplyDeleted it) {
        feed.append(LiveEvent.ofReply("reply.deleted", it.getTicketId(), it.getReplyId(), it.getOccurredAt())
                .forCustomer(!it.getInternal()));
    }
}
