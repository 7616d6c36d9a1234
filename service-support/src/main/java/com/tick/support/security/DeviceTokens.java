package com.tick.support.security;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Names for browsers in which somebody has signed in before. They open nothing: they keep strangers' wrong passwords from
 * slowing down the people who work here. Anybody with the key can tell a real one without asking a database.
 */
public class DeviceTokens {

    private static final int RANDOM_BYTES = 16;
    private static final int TAG_BYTES = 16;
    private static final int LENGTH = 43;

    private final SecureRandom random = new SecureRandom();
    private final SecretKey key;

    public DeviceTokens(SecretKey key) {
        this.key = key;
    }

    /** A fresh one: 43 characters of base64url. */
    public String next() {
        var bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        var token = ByteBuffer.allocate(RANDOM_BYTES + TAG_BYTES).put(bytes).put(tag(bytes));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(token.array());
    }

    /** True for what {@link #next} has made with this key. */
    public boolean isGenuine(String token) {
        if (token.length() != LENGTH) {
            return false;
        }
        try {
            var bytes = Base64.getUrlDecoder().decode(token);
            return MessageDigest.isEqual(
                    tag(Arrays.copyOf(bytes, RANDOM_BYTES)), Arrays.copyOfRange(bytes, RANDOM_BYTES, bytes.length));
        } catch (IllegalArgumentException notBase64) {
            return false;
        }
    }

    private byte[] tag(byte[] bytes) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            // The prefix keeps this use of the key apart from the others.
            mac.update("device ".getBytes(StandardCharsets.US_ASCII));
            return Arrays.copyOf(mac.doFinal(bytes), TAG_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
