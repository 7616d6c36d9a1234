package com.tick.ticket.agent.web;

import com.tick.support.security.DeviceTokens;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie by which a browser is known in which somebody has signed in before. It opens nothing. */
@Component
class DeviceCookie {

    private static final Duration LIFE = Duration.ofDays(365);

    private final DeviceTokens tokens;
    private final boolean secure;

    DeviceCookie(DeviceTokens tokens, @Value("${tick.public-url}") String publicUrl) {
        this.tokens = tokens;
        this.secure = publicUrl.startsWith("https:");
    }

    String name() {
        return secure ? "__Host-tick-device" : "tick-device";
    }

    boolean secure() {
        return secure;
    }

    /** The browser's own, or a fresh one where it has none that is genuine. */
    String known(@Nullable String shown) {
        return shown != null && tokens.isGenuine(shown) ? shown : tokens.next();
    }

    String with(String device) {
        return ResponseCookie.from(name(), device)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(LIFE)
                .build()
                .toString();
    }
}
