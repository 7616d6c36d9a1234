package com.tick.attachment.scanning;

import java.io.IOException;
import java.io.InputStream;

/** Looks for malware in a file's bytes. */
public interface Scanner {

    /** Whether there is one at all. Where there is, nothing is handed out that it has not found clean. */
    boolean present();

    /**
     * Reads the bytes to their end and says what they are.
     *
     * @throws IOException when the bytes cannot be read
     * @throws com.tick.support.error.Unavailable when the scanner cannot be reached
     * @throws ScanInterruptedException when it could be reached and gave no answer
     */
    Verdict scan(InputStream bytes) throws IOException;
}
