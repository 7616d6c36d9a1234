package com.tick.notification.channel.email.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tick.notification.channel.email.MailServer;
import com.tick.notification.channel.email.MailServer.Security;
import java.time.Clock;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EmailSettingsTest {

    private static final Map<EmailSetting, String> COMPLETE = Map.of(
            EmailSetting.EMAIL_ADDRESS, "support@desk.example",
            EmailSetting.SMTP_HOST, "smtp.desk.example",
            EmailSetting.SMTP_USERNAME, "desk",
            EmailSetting.SMTP_PASSWORD, "secret-1",
            EmailSetting.IMAP_HOST, "imap.desk.example",
            EmailSetting.IMAP_USERNAME, "desk",
            EmailSetting.IMAP_PASSWORD, "secret-2");

    private final InMemoryEmailSettings stored = new InMemoryEmailSettings();

    @Test
    void isOffWithoutAnySetting() {
        var settings = settings(Map.of());

        assertThat(settings.configured()).isFalse();
        assertThat(settings.begun()).isFalse();
    }

    @Test
    void isOnWhenEverythingIsThere() {
        var settings = settings(COMPLETE);

        assertThat(settings.missing()).isEmpty();
        assertThat(settings.smtp())
                .isEqualTo(new MailServer("smtp.desk.example", 587, Security.STARTTLS, "desk", "secret-1", false));
        assertThat(settings.imap())
                .isEqualTo(new MailServer("imap.desk.example", 993, Security.TLS, "desk", "secret-2", false));
        assertThat(settings.folder()).isEqualTo("INBOX");
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL_ADDRESS",
        "SMTP_HOST",
        "SMTP_PASSWORD",
        "SMTP_USERNAME",
        "IMAP_HOST",
        "IMAP_USERNAME",
        "IMAP_PASSWORD"
    })
    void namesTheSettingThatIsMissing(EmailSetting missing) {
        var half = new EnumMap<>(COMPLETE);
        half.remove(missing);

        var settings = settings(half);

        assertThat(settings.configured()).isFalse();
        assertThat(settings.missing()).containsExactly(missing.name());
    }

    @Test
    void needsNoPasswordWithOAuth() {
        var settings = settings(Map.of(
                EmailSetting.EMAIL_ADDRESS, "support@desk.example",
                EmailSetting.SMTP_HOST, "smtp.office365.com",
                EmailSetting.SMTP_USERNAME, "desk",
                EmailSetting.IMAP_HOST, "outlook.office365.com",
                EmailSetting.IMAP_USERNAME, "desk",
                EmailSetting.EMAIL_OAUTH_TOKEN_URL, "https://login.example/token",
                EmailSetting.EMAIL_OAUTH_CLIENT_ID, "client",
                EmailSetting.EMAIL_OAUTH_REFRESH_TOKEN, "refresh"));

        assertThat(settings.missing()).isEmpty();
        assertThat(settings.smtp().oauth()).isTrue();
        assertThat(settings.addresses().authenticationServer()).isEqualTo("office365.com");
    }

    @Test
    void namesWhatOAuthLacks() {
        var half = new EnumMap<>(COMPLETE);
        half.put(EmailSetting.EMAIL_OAUTH_CLIENT_ID, "client");

        assertThat(settings(half).missing()).containsExactly("EMAIL_OAUTH_TOKEN_URL", "EMAIL_OAUTH_REFRESH_TOKEN");
    }

    @ParameterizedTest
    @CsvSource({"465,,TLS", "587,,STARTTLS", "25,none,NONE", "2525,tls,TLS", "0,,STARTTLS"})
    void tellsTheProtectionFromThePort(String port, String security, Security expected) {
        var values = new EnumMap<>(COMPLETE);
        values.put(EmailSetting.SMTP_PORT, port);
        if (security != null) {
            values.put(EmailSetting.SMTP_SECURITY, security);
        }

        assertThat(settings(values).smtp().security()).isEqualTo(expected);
    }

    @Test
    void whatAnAdminStoredCountsBeforeTheEnvironment() {
        var settings = settings(COMPLETE);
        var change = new ChangeEmailSettings(stored, settings);

        change.handle(Map.of(EmailSetting.SMTP_HOST, " other.desk.example "));
        assertThat(settings.smtp().host()).isEqualTo("other.desk.example");
        assertThat(settings.source(EmailSetting.SMTP_HOST)).isEqualTo(EmailSettings.Source.STORED);

        change.handle(Map.of(EmailSetting.SMTP_HOST, ""));
        assertThat(settings.smtp().host()).isEqualTo("smtp.desk.example");
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL_ADDRESS, nonsense",
        "SMTP_PORT, 70000",
        "SMTP_PORT, x",
        "SMTP_SECURITY, ssl",
        "EMAIL_REPLY_ADDRESS, support@desk.example",
        "EMAIL_REPLY_ADDRESS, support@{token}.example",
        "SMTP_HOST, a b",
        "EMAIL_OAUTH_TOKEN_URL, ftp://x",
        "EMAIL_MAX_SIZE, -1"
    })
    void refusesValuesThatCannotBe(EmailSetting setting, String value) {
        var change = new ChangeEmailSettings(stored, settings(COMPLETE));

        assertThatThrownBy(() -> change.handle(Map.of(setting, value)))
                .isInstanceOf(InvalidEmailSettingException.class);
    }

    @Test
    void showsNoSecretInTexts() {
        assertThat(settings(COMPLETE).smtp().toString()).doesNotContain("secret");
    }

    private EmailSettings settings(Map<EmailSetting, String> environment) {
        return new EmailSettings(stored, environment, Clock.systemUTC());
    }
}
