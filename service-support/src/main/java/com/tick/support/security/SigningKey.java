package com.tick.support.security;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** Secrets that are fit to sign with. */
public final class SigningKey {

    private static final int LEAST_BYTES = 32;
    private static final Set<String> KNOWN =
            Set.of("your_jwt_secret_key_here", "change-me-change-me-change-me-change-me", "secret", "changeit");

    private SigningKey() {}

    /**
     * The HMAC-SHA-256 key of a setting.
     *
     * @throws IllegalStateException when the secret is missing, shorter than 32 bytes or known from documentation
     */
    public static SecretKey of(String setting, String secret) {
        if (secret.isBlank()) {
            throw new IllegalStateException(
                    "%s is not set: give it at least %d random bytes".formatted(setting, LEAST_BYTES));
        }
        var bytes = secret.getBytes(StandardCharsets.UTF_8);
        if (bytes.length < LEAST_BYTES || KNOWN.contains(secret)) {
            throw new IllegalStateException("%s is too short or a known default: give it at least %d random bytes"
                    .formatted(setting, LEAST_BYTES));
        }
        return new SecretKeySpec(bytes, "HmacSHA256");
    }
}
