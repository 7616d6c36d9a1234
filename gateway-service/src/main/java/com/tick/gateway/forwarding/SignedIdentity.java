package com.tick.gateway.forwarding;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import com.tick.gateway.identity.Identity;
import com.tick.gateway.identity.Principal;
import com.tick.support.security.InternalTokens;
import java.time.Duration;
import java.util.HashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** Says who makes a request, by a signed token for the one service that gets it. */
@Component
class SignedIdentity {

    /** Half of a token's life, so that the other half is left to whoever receives it last. */
    static final Duration REUSED = InternalTokens.LIFE.dividedBy(2);

    private static final int MOST = 10_000;

    private final InternalTokens tokens;
    private final AddressHash addressHash;
    private final Cache<Claims, String> signed;

    @Autowired
    SignedIdentity(InternalTokens tokens, AddressHash addressHash) {
        this(tokens, addressHash, Ticker.systemTicker());
    }

    SignedIdentity(InternalTokens tokens, AddressHash addressHash, Ticker ticker) {
        this.tokens = tokens;
        this.addressHash = addressHash;
        this.signed = Caffeine.newBuilder()
                .maximumSize(MOST)
                .expireAfterWrite(REUSED)
                .ticker(ticker)
                .executor(Runnable::run)
                .build();
    }

    /** @param tellAddress whether the token names the address itself and not only a hash of it */
    String tokenFor(String service, boolean tellAddress, Identity identity) {
        return signed.get(new Claims(service, tellAddress, identity.principal(), identity.address()), this::sign);
    }

    private String sign(Claims claims) {
        var principal = claims.principal();
        var extra = new HashMap<>(principal.claims());
        extra.put("addr", addressHash.of(claims.address()));
        if (claims.tellAddress()) {
            extra.put("ip", claims.address());
        }
        return tokens.mint(claims.service(), principal.subject(), principal.scopes(), extra);
    }

    /** Everything that a token says. Whoever differs in any of it gets another token. */
    private record Claims(String service, boolean tellAddress, Principal principal, String address) {}
}
