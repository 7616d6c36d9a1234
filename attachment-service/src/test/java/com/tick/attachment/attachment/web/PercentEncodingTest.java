package com.tick.attachment.attachment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PercentEncodingTest {

    @ParameterizedTest
    @ValueSource(strings = {"report.pdf", "\u00fcber uns.pdf", "100% \"real\"; yes.txt", "\ud83d\ude00.png"})
    void whatIsEncodedReadsTheSameAgain(String name) {
        var encoded = PercentEncoding.encode(name);

        assertThat(encoded).matches("[\\x21-\\x7e]+").doesNotContain("\"", ";", " ");
        assertThat(PercentEncoding.decode(encoded)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%", "%1", "%zz", "%ff", "\u00fc.png"})
    void whatIsNotPercentEncodedUtf8IsRefused(String encoded) {
        assertThatThrownBy(() -> PercentEncoding.decode(encoded)).isInstanceOf(InvalidUploadFormException.class);
    }
}
