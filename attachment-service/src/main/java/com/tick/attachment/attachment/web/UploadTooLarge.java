package com.tick.attachment.attachment.web;

import com.tick.support.error.TooLarge;

/** A form that is larger than one file of the largest size can make it. */
final class UploadTooLarge extends TooLarge {

    UploadTooLarge() {
        super("upload-too-large", "The upload is larger than what is taken.", "file");
    }
}
