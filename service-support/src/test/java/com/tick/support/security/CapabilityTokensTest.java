package com.tick.support.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class CapabilityTokensTest {

    private final CapabilityTokens tokens =
            new CapabilityTokens(SigningKey.of("KEY", "a key for this test, thirty-two bytes or more"));

    @Test
    void theSameThingAndVersionGiveTheSameTokenAndNothingElseDoes() {
        var id = UUID.randomUUID();

        assertThat(tokens.token(id, 1)).isEqualTo(tokens.token(id, 1)).matches("[A-Za-z0-9_-]{43}");
        assertThat(tokens.token(id, 1)).isNotEqualTo(tokens.token(id, 2));
        assertThat(tokens.token(id, 1)).isNotEqualTo(tokens.token(UUID.randomUUID(), 1));
    }

    @Test
    void aWeakKeyIsRefusedByName() {
        assertThatThrownBy(() -> SigningKey.of("JWT_SECRET", "")).hasMessageContaining("JWT_SECRET is not set");
        assertThatThrownBy(() -> SigningKey.of("JWT_SECRET", "short")).hasMessageContaining("JWT_SECRET is too short");
        assertThatThrownBy(() -> SigningKey.of("JWT_SECRET", "your_jwt_secret_key_here"))
                .hasMessageContaining("known default");
    }
}
