package com.tick.attachment.attachment;

import com.tick.support.error.Malformed;

/** An upload ended before the file did. */
public final class UploadInterruptedException extends Malformed {

    UploadInterruptedException(FileName name) {
        super("upload-broken", "The upload of “%s” was interrupted. Try again.".formatted(name), "file");
    }
}
