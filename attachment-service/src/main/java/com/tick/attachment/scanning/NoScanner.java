package com.tick.attachment.scanning;

import java.io.InputStream;

/** Stands where none is configured. */
public final class NoScanner implements Scanner {

    @Override
    public boolean present() {
        return false;
    }

    @Override
    public Verdict scan(InputStream bytes) {
        throw new IllegalStateException("There is no scanner to ask");
    }
}
