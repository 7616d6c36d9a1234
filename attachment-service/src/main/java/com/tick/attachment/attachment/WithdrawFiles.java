package com.tick.attachment.attachment;

import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hides the files of a reply that was deleted. */
@Service
public class WithdrawFiles {

    public record Command(long ticketId, long replyId) {}

    private final Attachments attachments;
    private final Clock clock;

    WithdrawFiles(Attachments attachments, Clock clock) {
        this.attachments = attachments;
        this.clock = clock;
    }

    @Transactional
    public void handle(Command command) {
        for (var attachment : attachments.lockOfReply(command.ticketId(), command.replyId())) {
            attachment.withdraw(clock.instant());
            attachments.save(attachment);
        }
    }
}
