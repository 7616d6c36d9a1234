package com.tick.notification.channel.whatsapp;

import com.tick.notification.channel.ContactAddress;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How fast each number of ours may send: 80 messages a second in all, and to one customer 45 at once, then one in six seconds. */
@Component
public class SendRateLimiter {

    private static final int PER_SECOND = 80;
    private static final int PAIR_BURST = 45;
    private static final Duration PAIR_REFILL = Duration.ofSeconds(6);
    private static final int MOST_PAIRS = 10_000;

    private final Clock clock;
    private final Map<String, Bucket> numbers = new HashMap<>();
    private final Map<String, Bucket> pairs = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > MOST_PAIRS;
        }
    };
    private Instant stoppedUntil = Instant.MIN;

    SendRateLimiter(Clock clock) {
        this.clock = clock;
    }

    /** Takes the right to send one message now, if there is one. */
    public synchronized boolean take(String from, ContactAddress to) {
        var now = clock.instant();
        var number = numbers.computeIfAbsent(
                from, it -> new Bucket(PER_SECOND, Duration.ofSeconds(1).dividedBy(PER_SECOND), now));
        var pair = pairs.computeIfAbsent(from + " " + to.value(), it -> new Bucket(PAIR_BURST, PAIR_REFILL, now));
        return !now.isBefore(stoppedUntil) && pair.has(now) && number.take(now) && pair.take(now);
    }

    /** WhatsApp finds the whole channel too fast. */
    public synchronized void slowDown(Duration stop) {
        var until = clock.instant().plus(stop);
        if (until.isAfter(stoppedUntil)) {
            stoppedUntil = until;
        }
    }

    private static final class Bucket {

        private final long size;
        private final Duration refill;
        private long tokens;
        private Instant filledAt;

        Bucket(long size, Duration refill, Instant now) {
            this.size = size;
            this.refill = refill;
            this.tokens = size;
            this.filledAt = now;
        }

        boolean has(Instant now) {
            long gained = Duration.between(filledAt, now).dividedBy(refill);
            if (gained > 0) {
                tokens = Math.min(size, tokens + gained);
                filledAt = tokens == size ? now : filledAt.plus(refill.multipliedBy(gained));
            }
            return tokens > 0;
        }

        boolean take(Instant now) {
            boolean had = has(now);
            if (had) {
                tokens--;
            }
            return had;
        }
    }
}
