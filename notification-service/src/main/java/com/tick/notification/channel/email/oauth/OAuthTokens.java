package com.tick.notification.channel.email.oauth;

import com.tick.notification.channel.email.AccessTokens;
import com.tick.notification.channel.email.SignInRefusedException;
import com.tick.notification.channel.email.settings.EmailSetting;
import com.tick.notification.channel.email.settings.EmailSettings;
import com.tick.notification.channel.email.settings.StoredEmailSettings;
import com.tick.support.error.Unavailable;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gets access tokens for the refresh token, and keeps each until shortly before it ends. */
@Component
class OAuthTokens implements AccessTokens {

    private static final Logger log = LoggerFactory.getLogger(OAuthTokens.class);
    private static final Duration TIMEOUT = Duration.ofSeconds(15);
    private static final Duration EARLY = Duration.ofMinutes(2);
    private static final Duration USUAL_LIFE = Duration.ofMinutes(30);
    private static final Duration AFTER_REFUSAL = Duration.ofSeconds(30);

    private final EmailSettings settings;
    private final StoredEmailSettings stored;
    private final Clock clock;
    private final JsonMapper json = new JsonMapper();
    private final HttpClient http = HttpClient.newBuilder()
            .connectTimeout(Duration.ofSeconds(5))
            .followRedirects(HttpClient.Redirect.NEVER)
            .build();
    private @Nullable Kept kept;
    private @Nullable Refused refused;

    OAuthTokens(EmailSettings settings, StoredEmailSettings stored, Clock clock) {
        this.settings = settings;
        this.stored = stored;
        this.clock = clock;
    }

    /** @param asked what it was asked for with: other settings need another token */
    private record Kept(Map<String, String> asked, String token, Instant until) {}

    private record Refused(Map<String, String> asked, String sentence, Instant until) {}

    @Override
    public synchronized String current() {
        var asked = form();
        var now = clock.instant();
        if (kept != null && kept.asked().equals(asked) && now.isBefore(kept.until())) {
            return kept.token();
        }
        // a provider that said no is not asked again with every mail
        if (refused != null && refused.asked().equals(asked) && now.isBefore(refused.until())) {
            throw new SignInRefusedException(refused.sentence());
        }
        var answer = ask(asked);
        var token = answer.path("access_token").asString("");
        if (token.isEmpty()) {
            var sentence = "The token server's answer has no access token.";
            refused = new Refused(asked, sentence, now.plus(AFTER_REFUSAL));
            throw new SignInRefusedException(sentence);
        }
        var life = Duration.ofSeconds(answer.path("expires_in").asLong(USUAL_LIFE.toSeconds()));
        var early = life.compareTo(EARLY.multipliedBy(2)) > 0 ? life.minus(EARLY) : life.dividedBy(2);
        kept = new Kept(rotated(asked, answer.path("refresh_token").asString("")), token, now.plus(early));
        refused = null;
        return token;
    }

    @Override
    public synchronized void rejected(String token) {
        if (kept != null && kept.token().equals(token)) {
            kept = null;
        }
    }

    private Map<String, String> form() {
        var form = new LinkedHashMap<String, String>();
        form.put("url", settings.value(EmailSetting.EMAIL_OAUTH_TOKEN_URL));
        form.put("grant_type", "refresh_token");
        form.put("client_id", settings.value(EmailSetting.EMAIL_OAUTH_CLIENT_ID));
        form.put("client_secret", settings.value(EmailSetting.EMAIL_OAUTH_CLIENT_SECRET));
        form.put("refresh_token", settings.value(EmailSetting.EMAIL_OAUTH_REFRESH_TOKEN));
        return form;
    }

    private JsonNode ask(Map<String, String> asked) {
        HttpResponse<String> response;
        try {
            response = http.send(
                    HttpRequest.newBuilder(URI.create(String.valueOf(asked.get("url"))))
                            .timeout(TIMEOUT)
                            .header("Content-Type", "application/x-www-form-urlencoded")
                            .header("Accept", "application/json")
                            .POST(HttpRequest.BodyPublishers.ofString(encoded(asked)))
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
        } catch (IOException | IllegalArgumentException away) {
            throw new Unavailable("The OAuth token server", away);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new Unavailable("The OAuth token server", stopped);
        }
        if (response.statusCode() >= 500 || response.statusCode() == 429) {
            throw new Unavailable("The OAuth token server (%d)".formatted(response.statusCode()), null);
        }
        var answer = parsed(response.body());
        if (response.statusCode() != 200) {
            var sentence = refusal(response.statusCode(), answer);
            refused = new Refused(asked, sentence, clock.instant().plus(AFTER_REFUSAL));
            throw new SignInRefusedException(sentence);
        }
        return answer;
    }

    private JsonNode parsed(String body) {
        try {
            return json.readTree(body);
        } catch (JacksonException noJson) {
            return json.createObjectNode();
        }
    }

    private static String refusal(int status, JsonNode answer) {
        var error = answer.path("error").asString("");
        var details = answer.path("error_description").asString("").replaceAll("\\s+", " ");
        var said = details.isEmpty() ? error : error + ": " + details;
        var sentence = said.isEmpty()
                ? "The token server answered %d.".formatted(status)
                : "The token server answered: " + said;
        return sentence.length() > 280 ? sentence.substring(0, 280) : sentence;
    }

    private static String encoded(Map<String, String> form) {
        return form.entrySet().stream()
                .filter(it -> !it.getKey().equals("url") && !it.getValue().isEmpty())
                .map(it -> it.getKey() + "=" + URLEncoder.encode(it.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    /** Some providers hand out a new refresh token each time, and forget the one before. */
    private Map<String, String> rotated(Map<String, String> asked, String refreshToken) {
        if (refreshToken.isEmpty() || refreshToken.equals(asked.get("refresh_token"))) {
            return asked;
        }
        try {
            stored.put(EmailSetting.EMAIL_OAUTH_REFRESH_TOKEN, refreshToken);
            settings.changed();
            return form();
        } catch (RuntimeException notStored) {
            log.warn("The mail provider's new refresh token is not stored: {}", notStored.toString());
            return asked;
        }
    }
}
