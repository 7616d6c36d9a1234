package com.tick.gateway.limits;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** One token bucket per purpose and client, in this process's memory, filled anew once per window. */
@Component
class Buckets {

    private static final int MOST = 100_000;

    private final Duration window;
    private final Cache<Key, Bucket> buckets;

    Buckets(RateLimitSettings settings) {
        this.window = settings.window();
        // A bucket that nobody touched for a whole window is full again, so nothing is forgiven by dropping it.
        this.buckets = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterAccess(window)
                .build();
    }

    Bucket of(Allowance allowance) {
        return buckets.get(new Key(allowance.purpose(), allowance.client()), it -> Bucket.builder()
                .addLimit(limit -> limit.capacity(allowance.capacity()).refillIntervally(allowance.capacity(), window))
                .build());
    }

    private record Key(String purpose, Object client) {}
}
