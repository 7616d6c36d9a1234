package com.tick.support.security;

import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import javax.crypto.SecretKey;
import org.springframework.security.oauth2.jose.jws.MacAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;

/** Mints the short-lived signed tokens that every request between services carries. */
public class InternalTokens {

    /** Long enough for a queue in front of the callee, short enough to be worthless when it leaks. */
    public static final Duration LIFE = Duration.ofSeconds(60);

    private final String issuer;
    private final JwtEncoder encoder;
    private final Clock clock;

    public InternalTokens(String issuer, SecretKey key, Clock clock) {
        this.issuer = issuer;
        this.encoder = NimbusJwtEncoder.withSecretKey(key)
                .algorithm(MacAlgorithm.HS256)
                .build();
        this.clock = clock;
    }

    /** A token for one callee, saying on whose behalf and with which scopes it is called. */
    public String mint(String audience, String subject, Collection<String> scopes, Map<String, String> claims) {
        var now = clock.instant();
        var set = JwtClaimsSet.builder()
                .id(UUID.randomUUID().toString())
                .issuer(issuer)
                .audience(java.util.List.of(audience))
                .subject(subject)
                .issuedAt(now)
                .expiresAt(now.plus(LIFE))
                .claim(TokenClaims.SCOPE, String.join(" ", scopes))
                .claim(TokenClaims.CLAIMS, claims)
                .build();
        return encoder.encode(JwtEncoderParameters.from(
                        JwsHeader.with(MacAlgorithm.HS256).build(), set))
                .getTokenValue();
    }
}
