package com.tick.notification.channel.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.email.Fold;
import com.tick.notification.channel.email.MailBody;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuotedTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Mon, Nov 30, 2026 at 9:00 AM Support <support@desk.example> wrote:",
                "On Mon, Nov 30, 2026 at 9:00 AM Support <\nsupport@desk.example> wrote:",
                "Am 30.11.2026 um 09:00 schrieb Support <support@desk.example>:",
                "Am Mo., 30. Nov. 2026 um 09:00 Uhr schrieb Support <support@desk.example>:",
                "Le lun. 30 nov. 2026 à 09:00, Support <support@desk.example> a écrit :",
                "El lun, 30 nov 2026 a las 9:00, Support (<support@desk.example>) escribió:",
                "Op ma 30 nov 2026 om 09:00 schreef Support <support@desk.example>:",
                "Support <support@desk.example> schrieb am Mo., 30. Nov. 2026:",
                "في الاثنين، 30 نوفمبر 2026 في 9:00 ص كتب Support <support@desk.example>:"
            })
    void foldsTheQuotationBelowAnAnswerWithItsLeadIn(String leadIn) {
        assertThat(newText("It works now.\n\n" + leadIn + "\n> Try this.\n>\n> Anna\n"))
                .isEqualTo("It works now.");
    }

    @Test
    void keepsWhatStandsBetweenQuotedLines() {
        var text = "Hi,\n> First?\nYes.\n> Second?\nNo, never.\n";

        assertThat(newText(text)).isEqualTo("Hi,\n\nYes.\n\nNo, never.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-----Original Message-----\nFrom: Support\nSent: Monday\nTo: Ada\nSubject: Printer\n\nOld",
                "________________________________\nFrom: Support <s@desk.example>\nSent: Monday\nTo: Ada\nSubject: Printer\n\nOld",
                "Von: Support <s@desk.example>\nGesendet: Montag\nAn: Ada\nBetreff: Drucker\n\nAlt",
                "De : Support\nEnvoyé : lundi\nÀ : Ada\nObjet : Imprimante\n\nAncien",
                "من: الدعم\nتم الإرسال: الاثنين\nإلى: Ada\nالموضوع: الطابعة\n\nقديم",
                "-------- Ursprüngliche Nachricht --------\nVon: Support\nDatum: Montag\nAn: Ada\n\nAlt",
                "On Mon, Nov 30, 2026 Support <support@desk.example> wrote:\nOld without marks\nMore of it"
            })
    void foldsTheWholeEarlierMailBelowItsHeaders(String history) {
        assertThat(newText("New.\n\n" + history)).isEqualTo("New.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "-- \nAda Lovelace\nAnalytical Engines",
                "--\nAda",
                "Sent from my iPhone",
                "Von meinem iPhone gesendet",
                "Get Outlook for iOS",
                "أرسلت من هاتفي"
            })
    void foldsSignatures(String signature) {
        assertThat(newText("Please help.\n\n" + signature)).isEqualTo("Please help.");
        assertThat(QuotedText.folds("Please help.\n\n" + signature))
                .extracting(Fold::kind)
                .containsExactly(Fold.Kind.SIGNATURE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Anna wrote:\nplease call me",
                "From: Berlin\nwe came by train",
                "I have 3 questions --\nfirst, why?",
                "> all of it is quoted",
                "FYI\n\n---------- Forwarded message ---------\nFrom: Bob\nDate: Monday\nSubject: x\nTo: Ada\n\nBob's words\n> older",
                "Begin forwarded message:\n\nFrom: Bob\nSubject: x\nDate: Monday\n\nBob's words"
            })
    void foldsNothingOfAMessage(String text) {
        assertThat(QuotedText.folds(text)).isEmpty();
    }

    @Test
    void aSignatureAboveAQuotationIsFoldedAsWell() {
        assertThat(newText("Thanks.\n\n-- \nAda\n\nOn Mon, Nov 30, 2026 Support wrote:\n> Old\n"))
                .isEqualTo("Thanks.");
    }

    private static String newText(String text) {
        return new MailBody(text, QuotedText.folds(text), null, false).newText();
    }
}
