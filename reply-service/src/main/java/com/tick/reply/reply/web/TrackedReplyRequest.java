package com.tick.reply.reply.web;

import com.tick.reply.reply.Message;
import com.tick.reply.reply.Upload;
import com.tick.support.idempotency.ContentHash;
import com.tick.support.web.Text;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a customer sends to answer on the own ticket; files alone are an answer too. */
record TrackedReplyRequest(
        @Nullable @Text(max = Message.LONGEST, lines = true) String message,
        @Nullable @Size(max = 10) List<@Valid @NotNull UploadedFile> attachments) {

    Message toMessage() {
        return new Message(
                message == null ? "" : message,
                uploads().stream().map(Upload::id).toList());
    }

    List<Upload> uploads() {
        return UploadedFile.uploads(attachments);
    }

    ContentHash contentHash() {
        var hash = new ContentHash().add(message);
        uploads().forEach(it -> hash.add(it.id()));
        return hash;
    }
}
