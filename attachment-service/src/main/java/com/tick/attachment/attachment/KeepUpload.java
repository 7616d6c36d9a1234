package com.tick.attachment.attachment;

import com.tick.attachment.attachment.UploadFile.Command;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Stores the row of an upload, and what its sender wants remembered with it: both or neither. */
@Service
class KeepUpload {

    private final Attachments attachments;
    private final UploadLimits limits;

    KeepUpload(Attachments attachments, UploadLimits limits) {
        this.attachments = attachments;
        this.limits = limits;
    }

    @Transactional
    public void handle(Attachment attachment, Command command) {
        attachments.addUnclaimed(attachment, command.uploader().address(), limits);
        command.remembered().accept(attachment.stored());
    }
}
