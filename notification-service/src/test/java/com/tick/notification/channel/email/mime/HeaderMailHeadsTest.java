package com.tick.notification.channel.email.mime;

import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.email.MailHead;
import com.tick.notification.channel.email.RawMail;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class HeaderMailHeadsTest {

    private static final String MAIL =
            "From: a@x.example\nDate: Mon, 30 Nov 2026 12:00:00 +0000\nSubject: Hi\nMessage-ID: <1@x>\n\nText\n";

    @Test
    void aMailThatCameAnotherWayIsTheSame() {
        var other = "Received: from y\nDelivered-To: help@desk.example\n" + MAIL.replace("<1@x>", "<rewritten@relay>");

        assertThat(head(other).fingerprint()).isEqualTo(head(MAIL).fingerprint());
    }

    @Test
    void mailsOfAFormThatShareAnIdAreDifferent() {
        assertThat(head(MAIL.replace("Text", "Other")).fingerprint())
                .isNotEqualTo(head(MAIL).fingerprint());
        assertThat(head(MAIL.replace("a@x", "b@x")).fingerprint())
                .isNotEqualTo(head(MAIL).fingerprint());
    }

    @Test
    void theSameWordsAnotherDayAreAnotherMail() {
        assertThat(head(MAIL.replace("30 Nov", "29 Nov")).fingerprint())
                .isNotEqualTo(head(MAIL).fingerprint());
        var undated = MAIL.replaceAll("Date:.*\n", "");
        assertThat(head(undated.replace("<1@x>", "<2@x>")).fingerprint())
                .isNotEqualTo(head(undated).fingerprint());
        assertThat(head(undated).fingerprint()).isEqualTo(head(undated).fingerprint());
    }

    @Test
    void readsWhatItTakesToAnswer() {
        var head = head(MAIL);

        assertThat(head.messageId()).isEqualTo("1@x");
        assertThat(head.subject()).isEqualTo("Hi");
        assertThat(head.people().from()).isNotNull();
        assertThat(head.automatic()).isFalse();
    }

    @Test
    void readsAMailWithoutAnything() {
        assertThat(head("").messageId()).isNull();
        assertThat(head("Message-ID:\n\nx").messageId()).isNull();
        assertThat(head("Message-ID: <>\n\nx").messageId()).isNull();
    }

    private static MailHead head(String raw) {
        try {
            return new HeaderMailHeads().of(RawMail.inMemory(raw.getBytes(StandardCharsets.UTF_8)), MailFixture.DESK);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
