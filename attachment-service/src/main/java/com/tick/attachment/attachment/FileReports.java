package com.tick.attachment.attachment;

import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How the files are, all in all. */
public interface FileReports {

    /**
     * @param held how many files cannot be read, by the reason
     * @param oldestPending since when the file waits that has waited longest for the scanner; null when none waits
     */
    record Report(Map<ContentState, Long> held, @Nullable Instant oldestPending) {}

    Report now();
}
