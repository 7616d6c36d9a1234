package com.tick.support.test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtValidationException;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;

class TestTokensTest {

    @Test
    void aTokenSaysWhoCallsWhomWithWhat() {
        var header = TestTokens.bearer("ticket-service", "agent:1", Map.of("name", "Ada"), "viewer", "agent");

        var token = read(header.substring("Bearer ".length()));

        assertThat(token.getAudience()).containsExactly("ticket-service");
        assertThat(token.getSubject()).isEqualTo("agent:1");
        assertThat(token.getClaimAsString("iss")).isEqualTo("test");
        assertThat(token.getClaimAsString("scope")).isEqualTo("viewer agent");
        assertThat(token.getClaimAsMap("claims")).containsEntry("name", "Ada");
    }

    @Test
    void aTokenLivesForAMinute() {
        var longAgo = Instant.now().minus(Duration.ofMinutes(5));

        var token = TestTokens.token("ticket-service", "agent:1", Map.of(), longAgo, "viewer");

        assertThatThrownBy(() -> read(token)).isInstanceOf(JwtValidationException.class);
    }

    private static Jwt read(String token) {
        var key = new SecretKeySpec(TestTokens.JWT_SECRET.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
        return NimbusJwtDecoder.withSecretKey(key).build().decode(token);
    }
}
