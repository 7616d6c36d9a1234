package com.tick.gateway.limits;

import com.tick.gateway.identity.Guesses;
import org.springframework.stereotype.Component;

/** Counts worthless credentials in a bucket per address. */
@Component
class BucketGuesses implements Guesses {

    private final RateLimitSettings settings;
    private final Buckets buckets;

    BucketGuesses(RateLimitSettings settings, Buckets buckets) {
        this.settings = settings;
        this.buckets = buckets;
    }

    @Override
    public void check(String address) {
        if (!settings.off() && buckets.of(allowance(address)).getAvailableTokens() == 0) {
            throw RateLimitFilter.tooMany(settings.window());
        }
    }

    @Override
    public void count(String address) {
        if (!settings.off()) {
            buckets.of(allowance(address)).tryConsume(1);
        }
    }

    private Allowance allowance(String address) {
        return new Allowance("guess", address, settings.worthlessCredentials());
    }
}
