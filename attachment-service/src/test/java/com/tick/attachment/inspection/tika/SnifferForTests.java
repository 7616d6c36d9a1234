package com.tick.attachment.inspection.tika;

import com.tick.attachment.inspection.ContentSniffer;

/** The real sniffer: a fake one would prove nothing about files. */
public final class SnifferForTests {

    private SnifferForTests() {}

    public static ContentSniffer tika() {
        return new TikaContentSniffer();
    }
}
