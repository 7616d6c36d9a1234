package com.tick.notification.livefeed.messaging;

import com.tick.events.attachment.AttachmentAwaited;
import com.tick.events.attachment.AttachmentRejected;
import com.tick.events.attachment.AttachmentStored;
import com.tick.notification.livefeed.LiveEvent;
import com.tick.notification.livefeed.LiveEvents;
import com.tick.support.messaging.ListensTo;
import org.springframework.stereotype.Component;

@ListensTo("tick.attachment.events")
@Component
class AttachmentFeed {

    private final LiveEvents feed;

    AttachmentFeed(LiveEvents feed) {
        this.feed = feed;
    }

    /** A file of a reply that is not known yet is told with the reply itself. */
    void on(AttachmentStored it) {
        var replyId = it.getReplyId();
        feed.append(LiveEvent.ofAttachment(
                        "attachment.stored",
                        it.getTicketId(),
                        replyId,
                        it.getAttachmentId().toString(),
                        it.getOccurredAt())
                .forCustomer(replyId == null || feed.customerKnows(it.getTicketId(), replyId)));
    }

    /** Its reply is known, or tells the same. */
    void on(AttachmentAwaited it) {
        var replyId = it.getReplyId();
        feed.append(LiveEvent.ofAttachment(
                        "attachment.awaited",
                        it.getTicketId(),
                        replyId,
                        it.getAttachmentId().toString(),
                        it.getOccurredAt())
                .forCustomer(replyId == null || feed.customerKnows(it.getTicketId(), replyId)));
    }

    void on(AttachmentRejected it) {
        feed.append(LiveEvent.ofAttachment(
                        "attachment.rejected",
                        it.getTicketId(),
                        it.getReplyId(),
                        it.getAttachmentId().toString(),
                        it.getOccurredAt())
                .forCustomer(!it.getInternal()));
    }
}
