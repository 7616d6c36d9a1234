package com.tick.support.security;

import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtDecoder;

/**
 * Verifies a token once and not with each request that carries it, until the moment it expires. What is remembered belongs
 * to one decoder and so to its key; what was refused is not remembered.
 */
class CachingJwtDecoder implements JwtDecoder {

    static final int MOST = 2_000;

    private final JwtDecoder decoder;
    private final Clock clock;
    private final Map<String, Jwt> verified = new ConcurrentHashMap<>();

    CachingJwtDecoder(JwtDecoder decoder, Clock clock) {
        this.decoder = decoder;
        this.clock = clock;
    }

    @Override
    public Jwt decode(String token) {
        var now = clock.instant();
        var known = verified.get(token);
        if (known != null && isAlive(known, now)) {
            return known;
        }
        var fresh = decoder.decode(token);
        if (isAlive(fresh, now)) {
            makeRoom(now);
            verified.put(token, fresh);
        }
        return fresh;
    }

    int size() {
        return verified.size();
    }

    private void makeRoom(Instant now) {
        if (verified.size() >= MOST) {
            verified.values().removeIf(it -> !isAlive(it, now));
        }
        if (verified.size() >= MOST) {
            verified.clear();
        }
    }

    private static boolean isAlive(Jwt token, Instant now) {
        var end = token.getExpiresAt();
        return end != null && now.isBefore(end);
    }
}
