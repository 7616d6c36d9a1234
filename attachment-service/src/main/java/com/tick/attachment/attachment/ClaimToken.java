package com.tick.attachment.attachment;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** What the uploader of a file has to show to attach it. Only its hash is stored. */
public record ClaimToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** The same for the same secret and salt; whoever has only one of them cannot tell. */
    public static ClaimToken of(String secret, String salt) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), mac.getAlgorithm()));
            var digest = mac.doFinal(salt.getBytes(StandardCharsets.UTF_8));
            return new ClaimToken(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    public static ClaimToken random() {
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
