package com.tick.notification.channel.whatsapp.template;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.whatsapp.settings.WhatsAppSettings;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TranslationsTest {

    private static final WhatsAppSettings.Template RECEIVED =
            new WhatsAppSettings.Template("ticket_received", "en", List.of("name", "reference"));
    private static final WhatsAppSettings.Template STATUS =
            new WhatsAppSettings.Template("ticket_status", "en", List.of("reference", "status"));

    @ParameterizedTest
    @CsvSource({
        "de-AT, de de_AT en, de_AT",
        "de-AT, de de_DE en, de",
        "de-AT, de_DE en, de_DE",
        "pt, en pt_PT pt_BR, pt_BR",
        "en-GB, en_US en en_GB, en_GB",
        "en-GB, en_US en, en",
        "de, en ar, en",
        "de, '', en"
    })
    void theNearestTranslationIsTaken(String customers, String approved, String taken) {
        assertThat(Translations.nearest(translations(approved), RECEIVED, customers))
                .isEqualTo(taken);
    }

    @Test
    void amongRegionsTheConfiguredOneIsNearer() {
        var configured = new WhatsAppSettings.Template("ticket_received", "pt_PT", List.of("name", "reference"));

        assertThat(Translations.nearest(translations("pt_BR pt_PT"), configured, "pt-AO"))
                .isEqualTo("pt_PT");
    }

    @Test
    void oneThatIsNotApprovedOrTakesOtherValuesIsPassedOver() {
        var paused = template("de", "PAUSED", "{{1}} {{2}}");
        var other = template("de_AT", "APPROVED", "{{1}} {{2}} {{3}}");

        assertThat(Translations.nearest(List.of(paused, other), RECEIVED, "de")).isEqualTo("en");
        assertThat(Translations.problem(paused, RECEIVED)).contains("PAUSED");
        assertThat(Translations.problem(other, RECEIVED)).contains("3 parameters, and 2");
    }

    @Test
    void aLanguageWithoutWordsForAStatusIsNotMixedWithAnother() {
        var italian = translations("it");

        assertThat(Translations.nearest(italian, STATUS, "it")).isEqualTo("en");
        assertThat(Translations.nearest(italian, RECEIVED, "it")).isEqualTo("it");
    }

    @Test
    void theConfiguredOneMayBeInWhateverLanguage() {
        var french = new WhatsAppSettings.Template("ticket_status", "fr", List.of("reference", "status"));

        assertThat(Translations.problem(template("fr", "APPROVED", "{{1}} {{2}}"), french))
                .isNull();
    }

    private static List<Template> translations(String languages) {
        return languages.isEmpty()
                ? List.of()
                : Arrays.stream(languages.split(" ", -1))
                        .map(it -> template(it, "APPROVED", "{{1}} {{2}}"))
                        .toList();
    }

    private static Template template(String language, String status, String body) {
        return new Template("any", language, status, "UTILITY", null, null, false, body, null, List.of());
    }
}
