package com.tick.attachment.attachment;

import com.tick.support.error.NotFound;

/** There is no such file, or none that the asker may know of. */
public final class AttachmentNotFoundException extends NotFound {

    public AttachmentNotFoundException() {
        super("attachment-not-found", "File not found.");
    }
}
