package com.tick.support.test;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.MACSigner;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import java.util.UUID;

/** Internal tokens as the gateway or another service would mint them, signed with the secret of {@link WithRealInfrastructure}. */
public final class TestTokens {

    /** The secret that these tokens are signed with, for tests that start without the infrastructure. */
    public static final String JWT_SECRET = TestSecrets.JWT_SECRET;

    private static final Duration LIFE = Duration.ofSeconds(60);

    private TestTokens() {}

    /** The value of an Authorization header, "Bearer" included. */
    public static String bearer(String audience, String subject, String... scopes) {
        return bearer(audience, subject, Map.of(), scopes);
    }

    /** The value of an Authorization header whose token says more about the caller. */
    public static String bearer(String audience, String subject, Map<String, String> claims, String... scopes) {
        return "Bearer " + token(audience, subject, claims, Instant.now(), scopes);
    }

    /** The bare token; one minted in the past has expired. */
    public static String token(
            String audience, String subject, Map<String, String> claims, Instant minted, String... scopes) {
        var set = new JWTClaimsSet.Builder()
                .jwtID(UUID.randomUUID().toString())
                .issuer("test")
                .audience(audience)
                .subject(subject)
                .issueTime(Date.from(minted))
                .expirationTime(Date.from(minted.plus(LIFE)))
                .claim("scope", String.join(" ", scopes))
                .claim("claims", claims)
                .build();
        var token = new SignedJWT(new JWSHeader(JWSAlgorithm.HS256), set);
        try {
            token.sign(new MACSigner(JWT_SECRET.getBytes(StandardCharsets.UTF_8)));
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
        return token.serialize();
    }
}
