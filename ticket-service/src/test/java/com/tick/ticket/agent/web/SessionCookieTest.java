package com.tick.ticket.agent.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.HttpCookie;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class SessionCookieTest {

    @Test
    void overHttpsItsNameBindsItToTheHostAndToTls() {
        var cookie = new SessionCookie("https://desk.example.org");

        assertThat(attributesOf(cookie.with("secret")))
                .contains("__Host-tick=secret", "Path=/", "Secure", "HttpOnly", "SameSite=Lax", "Max-Age=604800")
                .noneMatch(it -> it.startsWith("Domain"));
    }

    @Test
    void overHttpItHasAnotherNameAndDoesWithoutTls() {
        var cookie = new SessionCookie("http://localhost:5000");

        assertThat(attributesOf(cookie.with("secret")))
                .contains("tick=secret", "Path=/", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Secure");
    }

    @Test
    void signingOutTakesAwayTheCookieThatSigningInHasSet() {
        for (var url : List.of("https://desk.example.org", "http://localhost:5000")) {
            var cookie = new SessionCookie(url);

            var set = read(cookie.with("secret"));
            var cleared = read(cookie.cleared());

            assertThat(cleared.getName()).isEqualTo(set.getName());
            assertThat(cleared.getPath()).isEqualTo(set.getPath());
            assertThat(cleared.getSecure()).isEqualTo(set.getSecure());
            assertThat(cleared.getMaxAge()).isZero();
        }
    }

    private static HttpCookie read(String header) {
        return HttpCookie.parse("Set-Cookie: " + header).get(0);
    }

    private static List<String> attributesOf(String cookie) {
        return Arrays.asList(cookie.split("; "));
    }
}
