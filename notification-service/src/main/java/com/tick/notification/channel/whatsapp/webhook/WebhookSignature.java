package com.tick.notification.channel.whatsapp.webhook;

import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Proves that a body comes from WhatsApp. Counted over the bytes as received: written anew they would differ. */
@Component
class WebhookSignature {

    private static final String SCHEME = "sha256=";
    private static final int LENGTH = SCHEME.length() + 64;

    private final WhatsAppSettings settings;

    WebhookSignature(WhatsAppSettings settings) {
        this.settings = settings;
    }

    /** True when the header was made with one of our secrets. Without a secret nothing is true. */
    boolean matches(byte[] body, @Nullable String header) {
        if (header == null || header.length() != LENGTH || !header.startsWith(SCHEME)) {
            return false;
        }
        var given = header.substring(SCHEME.length()).getBytes(StandardCharsets.US_ASCII);
        boolean matches = false;
        for (var secret : settings.appSecrets()) {
            // No short cut: the time must not tell which of two secrets it was.
            matches |= MessageDigest.isEqual(given, hmac(secret, body));
        }
        return matches;
    }

    private static byte[] hmac(String secret, byte[] body) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            return HexFormat.of().formatHex(mac.doFinal(body)).getBytes(StandardCharsets.US_ASCII);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
