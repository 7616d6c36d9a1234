package com.tick.attachment.attachment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;

/** What the uploader of a file has to show to attach it. Only its hash is stored. */
public record ClaimToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    static ClaimToken random() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return new ClaimToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    String hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** So that no log shows it. */
    @Override
    public String toString() {
        return "ClaimToken[…]";
    }
}
