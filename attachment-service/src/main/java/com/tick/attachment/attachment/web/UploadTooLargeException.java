package com.tick.attachment.attachment.web;

import com.tick.support.error.TooLarge;

/** A form that is larger than one file of the largest size can make it. */
final class UploadTooLargeException extends TooLarge {

    UploadTooLargeException(long mostBytes) {
        super(
                "upload-too-large",
                "The upload is larger than %d MB in total.".formatted(mostBytes / (1024 * 1024)),
                "file");
    }
}
