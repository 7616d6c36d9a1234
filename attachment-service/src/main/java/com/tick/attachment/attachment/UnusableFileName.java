package com.tick.attachment.attachment;

import com.tick.support.error.Invalid;

/** A file's name that is none, or that was made to deceive. */
public final class UnusableFileName extends Invalid {

    UnusableFileName(String sentence) {
        super("file-name-refused", sentence, "file");
    }
}
