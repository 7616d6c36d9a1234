package com.tick.attachment.attachment;

import com.tick.support.error.Malformed;

/** An upload ended before the file did. */
public final class UploadBroken extends Malformed {

    UploadBroken(FileName name) {
        super("upload-broken", "\"%s\" did not arrive completely. Please send it again.".formatted(name), "file");
    }
}
