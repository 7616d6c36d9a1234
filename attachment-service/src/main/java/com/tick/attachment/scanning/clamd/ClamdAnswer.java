package com.tick.attachment.scanning.clamd;

import com.tick.attachment.scanning.ScanInterruptedException;
import com.tick.attachment.scanning.Verdict;
import java.util.regex.Pattern;

/** Reads what clamd says. Anything but its one sentence for a clean file is not clean. */
final class ClamdAnswer {

    private static final Pattern FOUND = Pattern.compile("stream: (.+) FOUND");
    private static final int LONGEST_NAME = 200;

    private ClamdAnswer() {}

    /** @param answer without the zero byte at its end */
    static Verdict verdictOf(String answer) {
        var said = answer.strip();
        if (said.equals("stream: OK")) {
            return Verdict.clean();
        }
        var found = FOUND.matcher(said);
        if (found.matches()) {
            var malware = found.group(1);
            return Verdict.infected(malware.substring(0, Math.min(LONGEST_NAME, malware.length())));
        }
        if (said.contains("size limit exceeded")) {
            return Verdict.unscannable("larger than what the virus scanner takes");
        }
        throw new ScanInterruptedException("it said \"%s\"".formatted(said), null);
    }
}
