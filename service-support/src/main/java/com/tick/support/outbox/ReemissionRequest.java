package com.tick.support.outbox;

import com.tick.support.error.Malformed;
import com.tick.support.web.Text;
import java.time.DateTimeException;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Which events are to be published again.
 *
 * @param since only what was published at this moment, such as 2026-03-01T09:00:00Z, or later; absent: all that is kept
 * @param key only events of this key; absent: of all
 */
record ReemissionRequest(
        @Text(max = 40) @Nullable String since, @Text(max = RequestReemission.LONGEST_KEY) @Nullable String key) {

    RequestReemission.Command toCommand() {
        try {
            return new RequestReemission.Command(
                    since == null ? null : OffsetDateTime.parse(since).toInstant(), key);
        } catch (DateTimeException unreadable) {
            throw new NoMoment();
        }
    }

    private static final class NoMoment extends Malformed {
        NoMoment() {
            super("malformed", "must be a moment such as 2026-03-01T09:00:00Z", "since");
        }
    }
}
