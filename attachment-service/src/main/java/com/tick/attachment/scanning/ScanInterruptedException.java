package com.tick.attachment.scanning;

import org.jspecify.annotations.Nullable;

/** A scanner took a file in and gave no answer. Nothing is known of the file then; least of all that it is clean. */
public final class ScanInterruptedException extends RuntimeException {

    public ScanInterruptedException(String how, @Nullable Throwable cause) {
        super("The scanner gave no verdict: " + how, cause);
    }
}
