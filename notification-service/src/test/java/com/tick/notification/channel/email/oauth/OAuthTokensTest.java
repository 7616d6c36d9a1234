package com.tick.notification.channel.email.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import com.tick.notification.HandClock;
import com.tick.notification.channel.email.SignInRefusedException;
import com.tick.notification.channel.email.settings.EmailSetting;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.channel.email.settings.InMemoryEmailSettings;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class OAuthTokensTest {

    private final HandClock clock = new HandClock();
    private final InMemoryEmailSettings stored = new InMemoryEmailSettings();
    private final List<String> asked = new CopyOnWriteArrayList<>();
    private final HttpServer server;
    private volatile int status = 200;
    private volatile String answer = "";
    private final OAuthTokens tokens;

    OAuthTokensTest() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        var settings = new EmailSettings(
                stored,
                Map.of(
                        EmailSetting.EMAIL_OAUTH_TOKEN_URL,
                        "http://127.0.0.1:%d/token"
                                .formatted(server.getAddress().getPort()),
                        EmailSetting.EMAIL_OAUTH_CLIENT_ID,
                        "client",
                        EmailSetting.EMAIL_OAUTH_CLIENT_SECRET,
                        "a secret&more",
                        EmailSetting.EMAIL_OAUTH_REFRESH_TOKEN,
                        "refresh-1"),
                clock);
        tokens = new OAuthTokens(settings, stored, clock);
    }

    @BeforeEach
    void start() {
        server.createContext("/token", exchange -> {
            asked.add(new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            var body = answer.getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        server.start();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void keepsATokenUntilShortlyBeforeItEnds() {
        answer = "{\"access_token\":\"one\",\"expires_in\":3600}";
        assertThat(tokens.current()).isEqualTo("one");
        answer = "{\"access_token\":\"two\",\"expires_in\":3600}";

        clock.advance(Duration.ofMinutes(57));
        assertThat(tokens.current()).isEqualTo("one");
        clock.advance(Duration.ofMinutes(2));
        assertThat(tokens.current()).isEqualTo("two");
        assertThat(asked).hasSize(2);
        assertThat(asked.get(0))
                .contains(
                        "grant_type=refresh_token",
                        "client_id=client",
                        "client_secret=a+secret%26more",
                        "refresh_token=refresh-1");
    }

    @Test
    void asksAgainWhenTheServerRejectsAToken() {
        answer = "{\"access_token\":\"one\",\"expires_in\":3600}";
        tokens.rejected(tokens.current());
        answer = "{\"access_token\":\"two\",\"expires_in\":3600}";

        assertThat(tokens.current()).isEqualTo("two");
    }

    @Test
    void keepsANewRefreshToken() {
        answer = "{\"access_token\":\"one\",\"expires_in\":60,\"refresh_token\":\"refresh-2\"}";
        tokens.current();
        clock.advance(Duration.ofMinutes(2));
        tokens.current();

        assertThat(asked.get(1)).contains("refresh_token=refresh-2");
        assertThat(stored.all().values()).containsEntry(EmailSetting.EMAIL_OAUTH_REFRESH_TOKEN, "refresh-2");
    }

    @Test
    void tellsWhatTheProviderSays() {
        status = 400;
        answer = "{\"error\":\"invalid_grant\",\"error_description\":\"The token\\n has expired.\"}";

        assertThatThrownBy(tokens::current)
                .isInstanceOf(SignInRefusedException.class)
                .hasMessage("The token server answered: invalid_grant: The token has expired.");
        assertThatThrownBy(tokens::current).isInstanceOf(SignInRefusedException.class);
        assertThat(asked).hasSize(1);
    }

    @Test
    void aProviderThatIsAwayIsAskedAgain() {
        status = 503;
        assertThatThrownBy(tokens::current).isInstanceOf(Unavailable.class);
        status = 200;
        answer = "{\"access_token\":\"one\"}";

        assertThat(tokens.current()).isEqualTo("one");
    }

    @Test
    void anAnswerThatIsNoneIsARefusal() {
        answer = "<html>";

        assertThatThrownBy(tokens::current).isInstanceOf(SignInRefusedException.class);
    }
}
