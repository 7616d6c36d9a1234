package com.tick.notification.texts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CustomerMessagesTest {

    @ParameterizedTest
    @CsvSource({
        "en, new, in progress, closed",
        "de, neu, in Arbeit, geschlossen",
        "de_AT, neu, in Arbeit, geschlossen",
        "fr-CA, nouveau, en cours, fermé",
        "es, nuevo, en curso, cerrado",
        "pt_BR, novo, em andamento, fechado",
        "ar-EG, جديدة, قيد المعالجة, مغلقة"
    })
    void eachStatusHasItsWord(String language, String fresh, String inProgress, String closed) {
        var words = CustomerMessages.in(language);

        assertThat(words.speaksIt()).isTrue();
        assertThat(words.status("new")).isEqualTo(fresh);
        assertThat(words.status("in_progress")).isEqualTo(inProgress);
        assertThat(words.status("closed")).isEqualTo(closed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"it", "tlh", "", "not a language"})
    void whoReadsAnotherLanguageReadsEnglish(String language) {
        var words = CustomerMessages.in(language);

        assertThat(words.speaksIt()).isFalse();
        assertThat(words.status("closed")).isEqualTo("closed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de", "fr", "es", "pt", "ar"})
    void everySentenceNamesTicketAndLinkInEachLanguage(String language) {
        var words = CustomerMessages.in(language);

        assertThat(words.received("Ada", "TK-7", "https://t.example")).contains("Ada", "TK-7", "https://t.example");
        assertThat(words.link("TK-7", "https://t.example")).contains("TK-7", "https://t.example");
        assertThat(words.fileInfected("a.pdf")).contains("a.pdf");
        assertThat(words.fileTooLarge("a.pdf")).contains("a.pdf", "100");
        assertThat(words.status("changed")).isNotEqualTo("status.changed");
    }

    @Test
    void aStatusThatIsYetToComeIsSaidAsItIs() {
        assertThat(CustomerMessages.in("de").status("on_hold")).isEqualTo("on_hold");
    }
}
