package com.tick.gateway.stub;

import static java.util.Objects.requireNonNull;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

/** An internal token as a service reads it, its signature verified. */
public record Token(
        String issuer,
        List<String> audience,
        String subject,
        Set<String> scopes,
        Map<String, Object> claims,
        Instant expiresAt) {

    public static Token of(StubService.Seen request) {
        var key = new SecretKeySpec(GatewayTest.SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        var token = NimbusJwtDecoder.withSecretKey(key).build().decode(request.bearer());
        return new Token(
                requireNonNull(token.getClaimAsString("iss")),
                requireNonNull(token.getAudience()),
                requireNonNull(token.getSubject()),
                Set.of(requireNonNull(token.getClaimAsString("scope")).split(" ")),
                requireNonNull(token.getClaimAsMap("claims")),
                requireNonNull(token.getExpiresAt()));
    }
}
