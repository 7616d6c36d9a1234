package com.tick.simulator.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes in lower-case hex. */
public final class Signatures {
    private Signatures() {}

    public static String hmacSha256(String key, byte[] message) {
        return hmac("HmacSHA256", key, message);
    }

    public static String hmacSha1(String key, byte[] message) {
        return hmac("HmacSHA1", key, message);
    }

    private static String hmac(String algorithm, String key, byte[] message) {
        try {
            var mac = Mac.getInstance(algorithm);
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), algorithm));
            return HexFormat.of().formatHex(mac.doFinal(message));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
