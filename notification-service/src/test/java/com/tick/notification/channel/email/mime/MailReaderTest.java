package com.tick.notification.channel.email.mime;

import static com.tick.notification.channel.email.mime.MailFixture.NOW;
import static com.tick.notification.channel.email.mime.MailFixture.fromPerson;
import static com.tick.notification.channel.email.mime.MailFixture.person;
import static com.tick.notification.channel.email.mime.MailFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import com.tick.notification.channel.email.MailAddress;
import com.tick.notification.channel.email.MailFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailReaderTest {

    @Test
    void readsAPlainMail() {
        var mail = fromPerson(
                "Cc: Bob <bob@customer.example>\nReferences: <a@x> <b@x>\nIn-Reply-To: <b@x>\n\nIt burns.\n");

        assertThat(mail.people().from()).isEqualTo(new MailAddress("Ada Lovelace", "ada@customer.example"));
        assertThat(mail.people().cc()).containsExactly(new MailAddress("Bob", "bob@customer.example"));
        assertThat(mail.subject()).isEqualTo("Printer");
        assertThat(mail.ids().messageId()).isEqualTo("1@customer.example");
        assertThat(mail.ids().answered()).containsExactly("b@x", "a@x");
        assertThat(mail.sentAt()).isEqualTo(Instant.parse("2026-11-30T11:59:00Z"));
        assertThat(mail.body().text()).isEqualTo("It burns.");
        assertThat(mail.nature().automatic()).isFalse();
        assertThat(mail.incomplete()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            =?UTF-8?Q?Gr=C3=BC=C3=9Fe?=                              | Grüße
            =?utf-8?B?R3LDvMOfZQ==?= and more                        | Grüße and more
            =?iso-8859-1?Q?Gr=FC=DFe?=                               | Grüße
            =?UTF-8?B?8J+Y?= =?UTF-8?B?gA==?=                        | 😀
            =?utf-8?q?one?= =?utf-8?q?two?=                          | onetwo
            =?utf-8?q?one?= two                                      | one two
            =?nonsense?Q?Gr=C3=BC=C3=9Fe?=                           | Grüße
            =?koi8-r?B?8NLJ18XU?=                                    | Привет
            =?windows-1256?B?x+HT4cfj?=                          | السلام
            =?gb2312?B?xOO6ww==?=                                    | 你好
            =?iso-2022-jp?B?GyRCJDMkcyRLJEEkTxsoQg==?=               | こんにちは
            =?utf-8*de?Q?Gr=C3=BC=C3=9Fe?=                           | Grüße
            Re: [=?utf-8?Q?=C3=9C?=]                                 | Re: [Ü]
            =?utf-8?Q?broken                                         | =?utf-8?Q?broken
            =?utf-8?B?!!!?=x                                         | x
            """)
    void readsEncodedWordsInAnyCharset(String header, String subject) {
        assertThat(read("From: a@b.example\nSubject: " + header + "\n\nx").subject())
                .isEqualTo(subject);
    }

    @Test
    void readsHeadersOfEightBitsWithoutDeclaration() {
        var raw = "From: Jürgen <j@b.example>\nSubject: Grüße\n\nx";

        assertThat(read(raw, StandardCharsets.UTF_8).subject()).isEqualTo("Grüße");
        assertThat(read(raw, Charset.forName("windows-1252")).subject()).isEqualTo("Grüße");
        assertThat(read(raw, StandardCharsets.UTF_8).people().from())
                .isEqualTo(new MailAddress("Jürgen", "j@b.example"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "text/plain; charset=utf-8",
                "text/plain; charset=us-ascii",
                "text/plain; charset=iso-8859-1",
                "text/plain; charset=nonsense",
                "text/plain; charset=\"utf8\"",
                "text",
                "text/plain; charset=",
                "garbage",
                ""
            })
    void readsUtf8WhateverTheMailCallsIt(String contentType) {
        var mail = read(person("Content-Type: " + contentType + "\nContent-Transfer-Encoding: 8bit\n\nGrüße 😀\n"));

        assertThat(mail.body().text()).isEqualTo("Grüße 😀");
    }

    @Test
    void readsWesternEuropeanThatClaimsToBeUtf8() {
        var raw = person("Content-Type: text/plain; charset=utf-8\n\nGrüße an alle\n");

        assertThat(read(raw, Charset.forName("windows-1252")).body().text()).isEqualTo("Grüße an alle");
    }

    @Test
    void oneBadByteDoesNotSpoilUtf8() {
        var raw = person("Content-Type: text/plain; charset=utf-8\n\nГрюсе und Grüße X")
                .getBytes(StandardCharsets.UTF_8);
        raw[raw.length - 1] = (byte) 0xff;

        assertThat(read(raw).body().text()).startsWith("Грюсе und Grüße");
    }

    @Test
    void readsHtmlOfAnUnknownCharset() {
        var mail = fromPerson("Content-Type: text/html; charset=nonsense\n\n<p>Grüße</p><script>alert(1)</script>");

        assertThat(mail.body().text()).isEqualTo("Grüße");
        assertThat(mail.body().html()).contains("Grüße").doesNotContain("script", "alert");
    }

    @Test
    void believesTheCharsetThatHtmlNamesItself() {
        var raw = person(
                "Content-Type: text/html\n\n<html><head><meta charset=windows-1251></head><body>Привет</body></html>");

        assertThat(read(raw, Charset.forName("windows-1251")).body().text()).isEqualTo("Привет");
    }

    @Test
    void joinsFlowedLines() {
        var mail = fromPerson(
                """
                Content-Type: text/plain; format=flowed

                This is one\s
                sentence.
                And another.
                > quoted\s
                > too
                """);

        assertThat(mail.body().text()).isEqualTo("This is one sentence.\nAnd another.\n> quoted too");
    }

    @Test
    void deletesTheSpaceOfFlowedLinesWhereItIsNoText() {
        var mail = fromPerson("Content-Type: text/plain; format=flowed; delsp=yes\n\nDonau \ndampf\n");

        assertThat(mail.body().text()).isEqualTo("Donaudampf");
    }

    @Test
    void prefersTheTextOfAnAlternative() {
        var mail = fromPerson(
                """
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                plain
                --b
                Content-Type: text/html

                <b>rich</b>
                --b--
                """);

        assertThat(mail.body().text()).isEqualTo("plain");
        assertThat(mail.body().html()).isEqualTo("<b>rich</b>");
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void takesHtmlWhereTheTextIsEmpty() {
        var mail = fromPerson(
                """
                Content-Type: multipart/alternative; boundary=b

                --b
                Content-Type: text/plain

                \s
                --b
                Content-Type: text/html

                <p>One</p><ul><li>a<li>b</ul><a href="https://x.example/y">here</a><br>Last
                --b--
                """);

        assertThat(mail.body().text()).isEqualTo("One\n\n- a\n- b\nhere <https://x.example/y>\nLast");
    }

    @Test
    void readsNestedPartsWithFilesAndInlinePictures() {
        var raw = person(
                """
                Content-Type: multipart/mixed; boundary=outer

                --outer
                Content-Type: multipart/related; boundary=inner

                --inner
                Content-Type: multipart/alternative; boundary=alt

                --alt
                Content-Type: text/plain

                See below
                --alt
                Content-Type: text/html

                <p>See <img src="cid:pic@x"> <img src="https://tracker.example/p.gif"></p>
                --alt--
                --inner
                Content-Type: image/png
                Content-ID: <pic@x>
                Content-Transfer-Encoding: base64

                iVBORw0KGgo=
                --inner--
                --outer
                Content-Type: application/pdf; name=bill.pdf
                Content-Disposition: attachment; filename=bill.pdf
                Content-Transfer-Encoding: base64

                JVBERi0=
                --outer
                Content-Type: text/plain

                A footer
                --outer--
                """);
        var mail = read(raw);

        assertThat(mail.body().text()).isEqualTo("See below\nA footer");
        assertThat(mail.files())
                .containsExactly(
                        new MailFile(0, "attachment-1.png", "image/png", "pic@x", true),
                        new MailFile(1, "bill.pdf", "application/pdf", null, false));
        assertThat(mail.body().html())
                .contains("src=\"cid:pic@x\"", "data-remote-src=\"https://tracker.example/p.gif\"")
                .doesNotContain(" src=\"https");
        assertThat(MailFixture.file(raw, 1)).isEqualTo("%PDF-".getBytes(StandardCharsets.US_ASCII));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            attachment; filename="plain.pdf"                                    | plain.pdf
            attachment; filename*=UTF-8''Gr%C3%BC%C3%9Fe.pdf                     | Grüße.pdf
            attachment; filename*0*=UTF-8''Gr%C3%BC; filename*1*=%C3%9Fe.pdf      | Grüße.pdf
            attachment; filename*=iso-8859-1'de'Gr%FC%DFe.pdf                    | Grüße.pdf
            attachment; filename="=?UTF-8?Q?Gr=C3=BC=C3=9Fe.pdf?="               | Grüße.pdf
            attachment; filename==?UTF-8?Q?Gr=C3=BC=C3=9Fe.pdf?=                 | Grüße.pdf
            attachment; filename="Grüße.pdf"                                    | Grüße.pdf
            attachment; filename=with space.pdf                                 | with space.pdf
            attachment; filename="../../etc/passwd.txt"                         | passwd.txt
            attachment; filename="C:\\temp\\x.pdf"                              | x.pdf
            attachment; filename="evil\u202efdp.exe"                                 | evilfdp.exe
            attachment                                                          | attachment-1.pdf
            attachment; filename=""                                             | attachment-1.pdf
            """)
    void readsNamesOfFiles(String disposition, String name) {
        var mail = fromPerson(
                """
                Content-Type: multipart/mixed; boundary=b

                --b
                Content-Type: application/pdf
                Content-Disposition: %s

                x
                --b--
                """
                        .formatted(disposition));

        assertThat(mail.files()).extracting(MailFile::name).containsExactly(name);
    }

    @Test
    void keepsAForwardedMailAndAnInvitationAsFiles() {
        var mail = fromPerson(
                """
                Content-Type: multipart/mixed; boundary=b

                --b

                See attached
                --b
                Content-Type: message/rfc822

                From: c@x.example
                Subject: =?utf-8?Q?Old_Gr=C3=BC=C3=9Fe?=

                Old text
                --b
                Content-Type: text/calendar; method=REQUEST

                BEGIN:VCALENDAR
                --b--
                """);

        assertThat(mail.body().text()).isEqualTo("See attached");
        assertThat(mail.files()).extracting(MailFile::name).containsExactly("Old Grüße.eml", "invite.ics");
    }

    @Test
    void readsASignedMailWithoutTakingTheSignatureForAFile() {
        var mail = fromPerson(
                """
                Content-Type: multipart/signed; boundary=b; protocol="application/pkcs7-signature"

                --b

                Signed text
                --b
                Content-Type: application/pkcs7-signature; name=smime.p7s

                MIIB
                --b--
                """);

        assertThat(mail.body().text()).isEqualTo("Signed text");
        assertThat(mail.files()).isEmpty();
    }

    @Test
    void readsAMultipartThatDoesNotNameItsBoundary() {
        var mail = fromPerson(
                "Content-Type: multipart/mixed\n\n--b\n\nOne\n--b\nContent-Type: application/pdf\n\nx\n--b--\n");

        assertThat(mail.body().text()).isEqualTo("One");
        assertThat(mail.files()).hasSize(1);
    }

    @Test
    void readsAMultipartWithoutAnyBoundaryAsText() {
        assertThat(fromPerson("Content-Type: multipart/mixed; boundary=b\n\nJust text\n")
                        .body()
                        .text())
                .isEqualTo("Just text");
    }

    @Test
    void readsAMultipartThatBreaksOff() {
        var mail = fromPerson(
                "Content-Type: multipart/mixed; boundary=b\n\n--b\n\nOne\n--b\nContent-Type: image/png\n\nx");

        assertThat(mail.body().text()).isEqualTo("One");
        assertThat(mail.files()).hasSize(1);
    }

    @Test
    void readsAMailOfNothing() {
        for (var raw : new String[] {"", "\n", "\n\n\n", "Subject: only\n\n", "no header at all", " \n x"}) {
            var mail = read(raw);

            assertThat(mail.people().from()).isNull();
            assertThat(mail.ids().messageId()).isNull();
            assertThat(mail.sentAt()).isEqualTo(NOW);
            assertThat(mail.files()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Thu, 1 Jan 1970 00:00:00 +0000",
                "Fri, 1 Jan 2100 00:00:00 +0000",
                "yesterday",
                "",
                "Mon, 30 Feb 0000"
            })
    void doesNotBelieveImpossibleDates(String date) {
        assertThat(read("From: a@b.example\nDate: " + date + "\n\nx").sentAt()).isEqualTo(NOW);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
            "Lovelace, Ada" <a@x.example>                  | Lovelace, Ada | a@x.example
            =?utf-8?Q?J=C3=BCrgen?= <j@x.example>          | Jürgen        | j@x.example
            "=?utf-8?Q?J=C3=BCrgen?=" <j@x.example>        | Jürgen        | j@x.example
            j@x.example (Jürgen)                           | Jürgen        | j@x.example
            <j@x.example>                                  |               | j@x.example
            Ada Lovelace a@x.example                       | Ada Lovelace  | a@x.example
            Ada [home] <a@x.example>, b@x.example          | Ada [home]    | a@x.example
            "Ada" <<a@x.example>>                          | Ada           | a@x.example
            """)
    void readsSenders(String header, String name, String address) {
        assertThat(read("From: " + header + "\n\nx").people().from()).isEqualTo(new MailAddress(name, address));
    }

    @Test
    void readsWhatOutlookWraps() {
        var raw = person(
                """
                Content-Type: multipart/mixed; boundary=b

                --b

                Text
                --b
                Content-Type: application/ms-tnef; name=winmail.dat
                Content-Disposition: attachment; filename=winmail.dat
                Content-Transfer-Encoding: base64

                %s
                --b--
                """
                        .formatted(Base64.getMimeEncoder().encodeToString(TnefFixture.withFile("quote.txt", "hello"))));

        assertThat(read(raw).files()).extracting(MailFile::name).containsExactly("quote.txt");
        assertThat(MailFixture.file(raw, 0)).asString().isEqualTo("hello");
    }

    @Test
    void keepsABrokenWinmailDatAsItIs() {
        var mail = fromPerson("Content-Type: application/ms-tnef; name=winmail.dat\n\nnot really\n");

        assertThat(mail.files()).extracting(MailFile::name).containsExactly("winmail.dat");
    }

    @Test
    void removesWhatHtmlCouldDo() {
        var mail = fromPerson(
                """
                Content-Type: text/html; charset=utf-8

                <style>p{color:red}</style><form action=/x><input></form><iframe src=x></iframe>
                <p onclick="alert(1)" style="position:fixed">Hi <a href="javascript:alert(1)">x</a>
                <a href="https://x.example">y</a></p><svg onload=alert(1)></svg><img src=x onerror=alert(1)>
                <math><mtext></form><form><mglyph><style></math><img src onerror=alert(1)>
                """);

        assertThat(mail.body().html())
                .contains("rel=\"noopener noreferrer nofollow\"")
                .doesNotContainIgnoringCase(
                        "onclick", "javascript", "<form", "<iframe", "<svg", "onerror", "style", "<input");
    }
}
