package com.tick.ticket.agent.web;

import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;

/** The cookie that keeps a browser signed in. Over https its name makes the browser insist on its attributes. */
@Component
class SessionCookie {

    private static final Duration LIFE = Duration.ofDays(7);

    private final boolean secure;

    SessionCookie(@Value("${tick.public-url}") String publicUrl) {
        this.secure = publicUrl.startsWith("https:");
    }

    String with(String token) {
        return cookie(token, LIFE);
    }

    String cleared() {
        return cookie("", Duration.ZERO);
    }

    private String cookie(String value, Duration life) {
        return ResponseCookie.from(secure ? "__Host-tick" : "tick", value)
                .httpOnly(true)
                .secure(secure)
                .sameSite("Lax")
                .path("/")
                .maxAge(life)
                .build()
                .toString();
    }
}
