package com.tick.ticket.secondfactor;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Codes of RFC 6238 as every app makes them: HMAC-SHA-1, six digits, half a minute. */
final class Totp {

    static final int SECONDS = 30;
    static final int DIGITS = 6;

    /** Clocks may differ by one step either way. */
    private static final int DRIFT = 1;

    private static final int MODULUS = 1_000_000;

    private Totp() {}

    /** The step near this time whose code it is. */
    static OptionalLong step(byte[] secret, String code, Instant now) {
        var present = now.getEpochSecond() / SECONDS;
        return LongStream.rangeClosed(present - DRIFT, present + DRIFT)
                .filter(it -> same(code(secret, it), code))
                .findFirst();
    }

    static String code(byte[] secret, long step) {
        try {
            var mac = Mac.getInstance("HmacSHA1");
            mac.init(new SecretKeySpec(secret, "HmacSHA1"));
            var hash = mac.doFinal(ByteBuffer.allocate(Long.BYTES).putLong(step).array());
            var offset = hash[hash.length - 1] & 0xf;
            var number = ByteBuffer.wrap(hash).getInt(offset) & Integer.MAX_VALUE;
            return ("%0" + DIGITS + "d").formatted(number % MODULUS);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static boolean same(String expected, String typed) {
        return MessageDigest.isEqual(
                expected.getBytes(StandardCharsets.US_ASCII), typed.getBytes(StandardCharsets.UTF_8));
    }
}
