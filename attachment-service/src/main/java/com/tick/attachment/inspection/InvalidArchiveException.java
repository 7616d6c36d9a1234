package com.tick.attachment.inspection;

import com.tick.support.error.Invalid;

/** An archive, or an office document, which is one too, that would harm whoever unpacks it or cannot be looked into. */
public final class InvalidArchiveException extends Invalid {

    InvalidArchiveException(String name, String problem) {
        super("archive-refused", "“%s” %s.".formatted(name, problem), "file");
    }
}
