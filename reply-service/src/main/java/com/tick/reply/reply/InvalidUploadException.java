package com.tick.reply.reply;

import com.tick.support.error.Invalid;

/** A file cannot be attached: it has gone, belongs to something else, or was not uploaded by whoever attaches it. */
public final class InvalidUploadException extends Invalid {

    public InvalidUploadException() {
        this("A file couldn’t be attached. Upload it again.", "attachments");
    }

    /** @param field which of the files, by its name in the API */
    public InvalidUploadException(String why, String field) {
        super("unusable-upload", why, field);
    }
}
