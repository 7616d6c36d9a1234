package com.tick.simulator.webhook;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Keyed hashes, in lower-case hex unless said otherwise. */
public final class Signatures {
    private Signatures() {}

    public static String hmacSha256(String key, byte[] message) {
        return hmac("HmacSHA256", key, message);
    }

    public static String hmacSha1(String key, byte[] message) {
        return hmac("HmacSHA1", key, message);
    }

    /** In Base64, as Twilio signs. */
    public static String hmacSha1Base64(String key, String message) {
        return Base64.getEncoder()
                .encodeToString(HexFormat.of().parseHex(hmacSha1(key, message.getBytes(StandardCharsets.UTF_8))));
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
