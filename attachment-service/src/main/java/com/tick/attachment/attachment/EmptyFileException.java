package com.tick.attachment.attachment;

import com.tick.support.error.Invalid;

/** A file without a single byte. */
public final class EmptyFileException extends Invalid {

    EmptyFileException(FileName name) {
        super("file-empty", "“%s” is empty.".formatted(name), "file");
    }
}
