package com.tick.attachment.attachment;

import com.tick.support.error.NotFound;

/** There is no such file, or none that the asker may know of. */
public final class AttachmentNotFound extends NotFound {

    public AttachmentNotFound() {
        super("attachment-not-found", "File not found.");
    }
}
