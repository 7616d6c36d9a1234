package com.tick.support.security;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.SecretKey;

/**
 * Tokens that open one thing to whoever holds them. They are computed, not stored: the same thing and version give the
 * same token, and the next version makes it worthless.
 */
public class CapabilityTokens {

    private final SecretKey key;

    public CapabilityTokens(SecretKey key) {
        this.key = key;
    }

    /** The token of a thing: base64url of an HMAC-SHA-256 over its id and version, 43 characters. */
    public String token(UUID id, int version) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(key);
            var digest = mac.doFinal((id + ":" + version).getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** What may be stored of a token, to find the thing that it opens. */
    public static String sha256Hex(String token) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
