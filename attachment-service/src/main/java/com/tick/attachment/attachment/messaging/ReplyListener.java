package com.tick.attachment.attachment.messaging;

import com.tick.attachment.attachment.BindFiles;
import com.tick.attachment.attachment.Owner;
import com.tick.attachment.attachment.WithdrawFiles;
import com.tick.events.reply.ReplyAdded;
import com.tick.events.reply.ReplyDeleted;
import com.tick.support.messaging.ListensTo;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What replies, and their removal, mean for files. */
@Component
@ListensTo("tick.reply.events")
class ReplyListener {

    private final BindFiles bindFiles;
    private final WithdrawFiles withdrawFiles;

    ReplyListener(BindFiles bindFiles, WithdrawFiles withdrawFiles) {
        this.bindFiles = bindFiles;
        this.withdrawFiles = withdrawFiles;
    }

    boolean accepts(ReplyAdded event) {
        return !event.getAttachmentIds().isEmpty();
    }

    void on(ReplyAdded event) {
        var ids = event.getAttachmentIds().stream().map(UUID::fromString).toList();
        bindFiles.handle(new BindFiles.Command(
                new Owner(event.getTicketId(), event.getReplyId(), event.getInternal()),
                ids,
                AwaitedFiles.of(event.getChannel(), ids, event.getAwaitedFiles())));
    }

    void on(ReplyDeleted event) {
        withdrawFiles.handle(new WithdrawFiles.Command(event.getTicketId(), event.getReplyId()));
    }
}
