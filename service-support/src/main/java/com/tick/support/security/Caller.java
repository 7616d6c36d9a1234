package com.tick.support.security;

import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes a request, as the signed internal token says.
 *
 * @param subject kind and id, such as {@code agent:7}
 * @param claims what else the issuer vouches for
 */
public record Caller(String subject, Set<String> scopes, Map<String, String> claims) {

    /** Held by every caller from outside, signed in or not. */
    public static final String ANYONE = "anyone";

    /** The claim of a session whose agent has just confirmed their password: until when that holds, in epoch seconds. */
    public static final String CONFIRMED_UNTIL = "confirmed_until";

    public Caller {
        scopes = Set.copyOf(scopes);
        claims = Map.copyOf(claims);
    }

    public boolean has(String scope) {
        return scopes.contains(scope);
    }

    public @Nullable String claim(String name) {
        return claims.get(name);
    }

    /**
     * The number of a caller of this kind: 7 of {@code agent:7}.
     *
     * @throws OtherKindOfCaller when the caller is of another
     */
    public long idAs(String kind) {
        if (!is(kind)) {
            throw new OtherKindOfCaller(kind);
        }
        return Long.parseLong(subject.substring(kind.length() + 1));
    }

    public boolean is(String kind) {
        return subject.startsWith(kind + ":");
    }

    boolean hasConfirmed(Instant now) {
        var until = claims.get(CONFIRMED_UNTIL);
        return until != null && now.getEpochSecond() < Long.parseLong(until);
    }

    /** True when nobody has said who they are. */
    public boolean anonymous() {
        return scopes.equals(Set.of(ANYONE));
    }
}
