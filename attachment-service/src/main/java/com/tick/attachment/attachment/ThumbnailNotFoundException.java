package com.tick.attachment.attachment;

import com.tick.support.error.NotFound;

/** A file is no picture, or one that cannot be decoded. */
public final class ThumbnailNotFoundException extends NotFound {

    ThumbnailNotFoundException() {
        super("no-thumbnail", "This file has no thumbnail.");
    }
}
