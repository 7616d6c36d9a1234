package com.tick.notification.channel.email.texts;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.TicketSubject;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ComposeTextTest {

    private final ComposeText compose = new ComposeText();

    @ParameterizedTest
    @ValueSource(strings = {"de", "fr", "es", "pt", "ar"})
    void everyLanguageSaysEverything(String language) {
        var name = MailTexts.class.getName();
        var english = ResourceBundle.getBundle(name, Locale.ROOT);
        var other = ResourceBundle.getBundle(name, Locale.forLanguageTag(language));

        assertThat(other.getLocale().getLanguage()).isEqualTo(language);
        for (var key : english.keySet()) {
            assertThat(other.getString(key)).as(key).isNotBlank();
            assertThat(placeholders(other.getString(key))).as(key).isEqualTo(placeholders(english.getString(key)));
            if (!key.equals("language")) {
                assertThat(other.getString(key)).as(key).isNotEqualTo(english.getString(key));
            }
        }
    }

    @Test
    void textAndHtmlSayTheSame() {
        var mail = compose.confirmation(about("Ada <b>", "en"));

        for (var sentence :
                List.of("Thanks for contacting us.", "TK-7QX2M9", "https://desk.example/t/TK-7QX2M9#token")) {
            assertThat(mail.text()).contains(sentence);
            assertThat(mail.html()).contains(sentence);
        }
        assertThat(mail.text()).contains("Hello Ada <b>,");
        assertThat(mail.html()).contains("Hello Ada &lt;b&gt;,").doesNotContain("<b>");
    }

    @Test
    void greetsNobodyByABlankName() {
        assertThat(compose.confirmation(about("\u200b", "en")).text()).startsWith("Hello,\n");
    }

    @Test
    void aClosedTicketInvitesToAnswer() {
        assertThat(compose.status(about("Ada", "en"), "closed").text())
                .contains("is now: closed.", "Just reply to this email");
        assertThat(compose.status(about("Ada", "en"), "in_progress").text()).doesNotContain("Just reply");
    }

    @Test
    void namesFilesThatAreTooLarge() {
        var mail = compose.reply(about("Ada", "en"), "See there.", null, List.of("film.mp4"), true);

        assertThat(mail.text()).contains("See there.", "- film.mp4", "https://desk.example/t/");
    }

    @Test
    void namesNoColourForItsText() {
        assertThat(compose.link(about("Ada", "en")).html().replaceAll("<a [^>]*>", ""))
                .doesNotContain("color:#")
                .doesNotContain("background");
    }

    private static ComposeText.About about(String name, @Nullable String language) {
        var ticket = new TicketSubject(1, "uuid", 1, "TK-7QX2M9", name, language);
        return new ComposeText.About("Example Desk", ticket, "https://desk.example/t/TK-7QX2M9#token");
    }

    private static long placeholders(String text) {
        return text.chars().filter(it -> it == '%').count();
    }
}
