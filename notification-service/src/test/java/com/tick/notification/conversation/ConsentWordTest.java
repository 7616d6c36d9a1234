package com.tick.notification.conversation;

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
        "riprendi, START, Riceverà",
        "ＳＴＯＰ, STOP, START whenever",
        "ｓｔｏｐ！, STOP, START whenever",
        "S T O P, STOP, START whenever",
        "S.T.O.P., STOP, START whenever",
        "s-t-o-p, STOP, START whenever",
        "stop., STOP, START whenever",
        "*STOP*, STOP, START whenever",
        "STOP 🙏, STOP, START whenever",
        "S\u200bTOP\u2800, STOP, START whenever",
        "stop   all, STOP, START whenever",
        "opt-out, STOP, START whenever",
        "ARRÊT, STOP, Écrivez REPRENDRE",
        "arret, STOP, Écrivez REPRENDRE",
        "Cancelar suscripcion, STOP, Escriba ALTA",
        "СТОП!, STOP, Напишите СТАРТ",
        "wypisz, STOP, Napisz START",
        "ايقاف, STOP, اكتب «ابدأ»",
        "«إِيقَاف»., STOP, اكتب «ابدأ»",
        "ابدا, START, من جديد",
        "Ｓｔａｒｔ, START, here again",
        "s t a r t, START, here again"
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
                "restart",
                "stop 2",
                "s t",
                "Stop, thief",
                "non-stop",
                "It stops. It starts.",
                "bus-stop",
                "St Op",
                "!",
                "ＳＴＯＰ　ｐｒｉｎｔｉｎｇ"
            })
    void aSentenceWithTheWordIsAMessageLikeAnyOther(String text) {
        assertThat(ConsentWord.in(text)).isEmpty();
    }
}
