package com.tick.notification.channel.whatsapp.webhook.json;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class VCardTest {

    @Test
    void nameCompanyPhonesAndMailsAreReadInWhateverOrder() {
        var card =
                """
                BEGIN:VCARD
                VERSION:3.0
                item1.TEL;waid=4915112345678;type=CELL:+49 1511 2345678
                ORG:Lamps;Repairs
                FN:Bob Builder
                EMAIL;type=INTERNET:bob@x.example
                TEL;VALUE=uri:tel:+1-555-0100
                END:VCARD
                """;

        var lines = VCard.lines(card);

        assertThat(lines)
                .containsExactly("Bob Builder", "Lamps, Repairs", "+49 1511 2345678", "bob@x.example", "+1-555-0100");
    }

    @Test
    void aLineMayGoOnInTheNextAndCommasAreWrittenWithABackslash() {
        assertThat(VCard.lines("FN:Bob the\r\n  Builder\\, Jr.\r\n")).containsExactly("Bob the Builder, Jr.");
    }

    @Test
    void whatIsNoCardSaysNothing() {
        assertThat(VCard.lines("just words: of somebody")).isEmpty();
        assertThat(VCard.lines("")).isEmpty();
    }
}
