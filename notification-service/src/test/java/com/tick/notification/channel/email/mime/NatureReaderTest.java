package com.tick.notification.channel.email.mime;

import static com.tick.notification.channel.email.mime.MailFixture.fromPerson;
import static com.tick.notification.channel.email.mime.MailFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.email.MailNature.Authentication;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NatureReaderTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: auto-replied",
                "Auto-Submitted: auto-generated",
                "Auto-Submitted: auto-replied (vacation)",
                "auto-submitted: AUTO-GENERATED; owner=x",
                "Precedence: bulk",
                "Precedence: junk",
                "Precedence: auto_reply",
                "Precedence: list",
                "List-Id: News <news.shop.example>",
                "X-Autoreply: yes",
                "X-Autorespond: 1",
                "X-Auto-Response-Suppress: All",
                "Return-Path: <>",
                "Return-Path: <>\nX-Forwarded-For: a@b.example c@d.example"
            })
    void tellsWhatProgramsWrite(String header) {
        assertThat(fromPerson(header + "\n\nx").nature().automatic()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Auto-Submitted: no",
                "Auto-Submitted: no\nPrecedence: bulk",
                "Auto-Submitted: auto-generated\nX-MS-Exchange-Inbox-Rules-Loop: ada@customer.example",
                "Auto-Submitted: auto-generated\nResent-From: boss@customer.example",
                "Precedence: list\nX-Original-From: Ada <ada@customer.example>",
                "Precedence: list\nList-Id: <support.desk.example>",
                "List-Id: x\nX-Google-Group-Id: 1",
                "Return-Path: <ada@customer.example>",
                "X-Auto-Response-Suppress: DR"
            })
    void tellsAPersonsMailThatWasPassedOn(String header) {
        assertThat(fromPerson(header + "\n\nx").nature().automatic()).isFalse();
    }

    @Test
    void aGroupThatPutsItselfIntoFromPassesAPersonsMailOn() {
        var mail = read("From: \"'Ada' via Support\" <support@desk.example>\nReply-To: Ada <ada@customer.example>\n"
                + "Precedence: list\nList-Id: <support.other.example>\n\nHelp");

        assertThat(mail.nature().automatic()).isFalse();
    }

    @Test
    void mailFromOurOwnAddressIsAutomatic() {
        assertThat(read("From: support@desk.example\n\nx").nature().automatic()).isTrue();
        assertThat(read("From: support+abcdefghij1234567890@desk.example\n\nx")
                        .nature()
                        .automatic())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Automatic reply: Printer, true", "Automatische Antwort: Drucker, true", "Out of Office: Printer, true",
        "رد تلقائي: الطابعة, true", "The automatic reply is broken, false", "Re: Printer, false"
    })
    void tellsAbsenceNoticesByTheirSubject(String subject, boolean automatic) {
        assertThat(read("From: a@b.example\nSubject: " + subject + "\n\nx")
                        .nature()
                        .automatic())
                .isEqualTo(automatic);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            mx.desk.example; dmarc=pass header.from=customer.example                      | PASSED
            mx.desk.example; dmarc=fail header.from=customer.example                      | FAILED
            mx.desk.example; dkim=pass header.d=customer.example                          | PASSED
            mx.desk.example; dkim=pass header.d=evil.example                              | FAILED
            mx.desk.example; spf=pass smtp.mailfrom=x@bounce.customer.example             | PASSED
            mx.desk.example; spf=none; dkim=none                                          | FAILED
            mx.evil.example; dmarc=pass header.from=customer.example                      | UNKNOWN
            """)
    void believesOurOwnServerAboutTheSender(String results, Authentication authentication) {
        var mail = fromPerson("Authentication-Results: " + results + "\n\nx");

        assertThat(mail.nature().authentication()).isEqualTo(authentication);
    }

    @Test
    void doesNotBelieveResultsBelowTheTopmost() {
        var mail = fromPerson("Authentication-Results: mx.desk.example; dmarc=fail\n"
                + "Authentication-Results: mx.desk.example; dmarc=pass\n\nx");

        assertThat(mail.nature().authentication()).isEqualTo(Authentication.FAILED);
    }
}
