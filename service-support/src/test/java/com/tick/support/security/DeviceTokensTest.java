package com.tick.support.security;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class DeviceTokensTest {

    private final DeviceTokens tokens = new DeviceTokens(SigningKey.of("JWT_SECRET", "k".repeat(32)));

    @Test
    void recognizesItsOwn() {
        var token = tokens.next();

        assertThat(tokens.isGenuine(token)).isTrue();
        assertThat(token).matches("[\\w-]{43}").isNotEqualTo(tokens.next());
    }

    @Test
    void recognizesNobodyElses() {
        var other = new DeviceTokens(SigningKey.of("JWT_SECRET", "o".repeat(32)));

        assertThat(tokens.isGenuine(other.next())).isFalse();
        assertThat(tokens.isGenuine("A".repeat(43))).isFalse();
        assertThat(tokens.isGenuine("ß".repeat(43))).isFalse();
        assertThat(tokens.isGenuine("")).isFalse();
    }
}
