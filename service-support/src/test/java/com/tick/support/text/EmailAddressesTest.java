package com.tick.support.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EmailAddressesTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a@example.org", "ada.lovelace+tick@mail.example.co.uk", "o'neil@example.org", "jörg@müller.de",
                "a@xn--mller-kva.de", "用户@例子.广告", "a@b-c.museum", "1@2.io"
            })
    void acceptsWhatMailCanBeSentTo(String address) {
        assertThat(EmailAddresses.isValid(address)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "a",
                "@example.org",
                "a@",
                "herzlich@lokal",
                "a@localhost",
                "a b@example.org",
                "a@exa mple.org",
                "a@.org",
                "a@example..org",
                "a@-example.org",
                "a@127.0.0.1",
                "a@example.123",
                "a..b@example.org",
                ".a@example.org",
                "a@example.org.",
                "a@@example.org",
                "a@example.org\u00a0",
                "a@ex\nample.org"
            })
    void refusesWhatNobodyCanReach(String address) {
        assertThat(EmailAddresses.isValid(address)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "a@example.org\u00a0, a@example.org",
        "\u200ba@example.org\ufeff, a@example.org",
        "a@xn--mller-kva.de, a@müller.de",
        "a@MÜLLER.de, a@müller.de",
        "Ada@Example.ORG, Ada@example.org",
        "no address, no address"
    })
    void spellingsOfOneAddressBecomeOne(String typed, String normalized) {
        assertThat(EmailAddresses.normalized(typed)).isEqualTo(normalized);
    }
}
