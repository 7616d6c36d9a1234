package com.tick.notification.channel.whatsapp.webhook;

import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Tells WhatsApp, when the webhook is set up, that the address is ours. */
@Component
public class VerifyWebhookSubscription {

    private final WhatsAppSettings settings;

    VerifyWebhookSubscription(WhatsAppSettings settings) {
        this.settings = settings;
    }

    /** Whether the challenge may be given back. */
    public boolean handle(@Nullable String mode, @Nullable String token) {
        var expected = settings.verifyToken().getBytes(StandardCharsets.UTF_8);
        return "subscribe".equals(mode)
                && token != null
                && expected.length > 0
                && MessageDigest.isEqual(expected, token.getBytes(StandardCharsets.UTF_8));
    }
}
