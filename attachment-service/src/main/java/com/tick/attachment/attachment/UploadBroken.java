package com.tick.attachment.attachment;

import com.tick.support.error.Malformed;

/** An upload ended before the file did. */
public final class UploadBroken extends Malformed {

    UploadBroken(FileName name) {
        super("upload-broken", "The upload of “%s” was interrupted. Try again.".formatted(name), "file");
    }
}
