package com.tick.benchmark.scenario;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.concurrent.atomic.AtomicLong;
import tools.jackson.databind.json.JsonMapper;

/** What people send. */
final class Bodies {

    private static final String DESCRIPTION =
            "The export to PDF stops at page 12 since this morning; a smaller report still works.";
    private static final int MEGABYTE = 1 << 20;
    private static final int LINE = 80;
    private static final AtomicLong NUMBERS = new AtomicLong();

    /** Of every 1 MB file; its text is not to be squeezed. */
    static final byte[] FILE = file();

    private Bodies() {}

    /** The fields of a new ticket. */
    static Map<String, String> ticket() {
        var number = NUMBERS.incrementAndGet();
        return Map.of(
                "name",
                "Bench User " + number,
                "email",
                "bench" + number + "@example.com",
                "description",
                DESCRIPTION,
                "issueType",
                "technical",
                "issueTitle",
                "PDF export stops");
    }

    static String json(Map<String, ?> body) {
        return JsonMapper.shared().writeValueAsString(body);
    }

    private static byte[] file() {
        var random = new SplittableRandom(1);
        var text = new StringBuilder(MEGABYTE);
        while (text.length() < MEGABYTE) {
            text.append(text.length() % LINE == LINE - 1 ? '\n' : (char) ('0' + random.nextInt('z' - '0')));
        }
        return text.toString().getBytes(StandardCharsets.US_ASCII);
    }
}
