package com.tick.notification.channel.whatsapp.settings;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings.Template;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings.Templates;
import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings.Values;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

class WhatsAppSettingsTest {

    @Test
    void anotherAccountIsNotOurs() {
        assertThat(ofAccount("777").isAccount("777")).isTrue();
        assertThat(ofAccount("777").isAccount("778")).isFalse();
    }

    @Test
    void anUpdateThatNamesNoAccountConcernsUs() {
        assertThat(ofAccount("777").isAccount("")).isTrue();
    }

    @Test
    void whileOursIsUnknownAnyAccountMayBeIt() {
        assertThat(ofAccount("").isAccount("778")).isTrue();
    }

    private static WhatsAppSettings ofAccount(String account) {
        var template = new Template("any", "en", List.of());
        return new WhatsAppSettings(() -> new Values(
                "http://127.0.0.1/v25.0",
                List.of("1"),
                account,
                "token",
                "verify",
                List.of("secret"),
                "",
                "",
                new Templates(template, template, template),
                Duration.ofSeconds(1)));
    }
}
