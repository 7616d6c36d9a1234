package com.tick.notification.inbound;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConsentWordTest {

    @ParameterizedTest
    @CsvSource({
        "STOP, STOP, START whenever",
        "' Stop! ', STOP, START whenever",
        "Unsubscribe, STOP, START whenever",
        "ABMELDEN, STOP, bekommen Sie sie wieder",
        "Stopp., STOP, bekommen Sie sie wieder",
        "Arrêt, STOP, Écrivez REPRENDRE",
        "baja, STOP, Escriba ALTA",
        "¡Baja!, STOP, Escriba ALTA",
        "SAIR, STOP, Escreva VOLTAR",
        "annulla iscrizione, STOP, Scriva RIPRENDI",
        "afmelden, STOP, Schrijf START",
        "إيقاف, STOP, اكتب «ابدأ»",
        "ابدأ, START, من جديد",
        "start, START, here again",
        "Anmelden, START, hier wieder",
        "reprendre, START, à nouveau",
        "alta, START, Volverá",
        "voltar, START, Voltará",
        "riprendi, START, Riceverà"
    })
    void aWordIsUnderstoodAndConfirmedInItsLanguage(String text, ConsentWord word, String confirmation) {
        var said = ConsentWord.in(text).orElseThrow();

        assertThat(said.word()).isEqualTo(word);
        assertThat(said.confirmation()).contains(confirmation);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Please stop the noise in my printer",
                "stop it now please, it is burning and I do not know what to do",
                "The bus stop",
                "restart"
            })
    void aSentenceWithTheWordIsAMessageLikeAnyOther(String text) {
        assertThat(ConsentWord.in(text)).isEmpty();
    }
}
