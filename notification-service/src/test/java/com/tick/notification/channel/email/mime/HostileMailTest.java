package com.tick.notification.channel.email.mime;

import static com.tick.notification.channel.email.mime.MailFixture.fromPerson;
import static com.tick.notification.channel.email.mime.MailFixture.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class HostileMailTest {

    @Test
    void readsSomeOfTenThousandParts() {
        var raw = new StringBuilder("Content-Type: multipart/mixed; boundary=b\n\n--b\n\nText\n");
        for (int i = 0; i < 10_000; i++) {
            raw.append("--b\nContent-Type: application/pdf\n\nx\n");
        }

        var mail = fromPerson(raw.append("--b--\n").toString());

        assertThat(mail.body().text()).isEqualTo("Text");
        assertThat(mail.files()).hasSize(100);
        assertThat(mail.incomplete()).isTrue();
    }

    @Test
    void readsAMailNestedAThousandTimes() {
        var raw = new StringBuilder();
        for (int i = 0; i < 1_000; i++) {
            raw.append("Content-Type: multipart/mixed; boundary=b")
                    .append(i)
                    .append("\n\n--b")
                    .append(i)
                    .append('\n');
        }

        var mail = fromPerson(raw.append("\nDeep\n").toString());

        assertThat(mail.incomplete()).isTrue();
    }

    @Test
    void readsAMailOfTwoHundredThousandHeaders() {
        var raw = "X-Junk: 0123456789\n".repeat(200_000) + "From: late@customer.example\nSubject: Still read\n\nText\n";

        var mail = read(raw);

        assertThat(mail.subject()).isEqualTo("Still read");
        assertThat(mail.people().from()).isNotNull();
    }

    @Test
    void shortensASubjectOfAMegabyte() {
        assertThat(read("Subject: " + "x".repeat(1_000_000) + "\n\nText").subject())
                .hasSize(500);
        assertThat(read("Subject: " + "=?utf-8?q?x?= ".repeat(100_000) + "\n\nText")
                        .subject())
                .hasSize(500);
        assertThat(read("Subject: a\n" + " b\n".repeat(300_000) + "\nText").subject())
                .hasSize(500);
    }

    @Test
    void readsAHundredThousandRecipients() {
        var mail = read("To: " + "a@b.example, ".repeat(100_000) + "\n\nText");

        assertThat(mail.people().to()).hasSizeLessThanOrEqualTo(200);
    }

    @Test
    void readsHtmlNestedAHundredThousandTimes() {
        var mail = fromPerson("Content-Type: text/html\n\n" + "<div><blockquote type=cite>".repeat(100_000) + "Deep");

        assertThat(mail.people().from()).isNotNull();
    }

    @Test
    void readsLongTextsInBoundedTime() {
        for (var line : new String[] {
            "> quoted\n", "On \n", "a@b\n", "-- \n", "From: x\nTo: y\n", "________________________\n", "On 1 a@b "
        }) {
            assertThat(fromPerson("\n" + line.repeat(60_000)).body().text().length())
                    .isLessThanOrEqualTo(100_000);
        }
    }

    @Test
    void neverFailsOnNoise() {
        var random = new Random(24);
        var words = new String[] {
            "Content-Type: ",
            "multipart/mixed; ",
            "boundary=",
            "\"",
            "\n",
            "\r",
            "--b",
            "--",
            "=?utf-8?B?",
            "?=",
            "base64",
            "Content-Transfer-Encoding: ",
            "message/rfc822",
            "text/html",
            "charset=",
            "\0",
            "é",
            "<",
            ">",
            "@",
            ";",
            "From: ",
            "Date: ",
            "filename*0*=",
            "''",
            "%",
            "\n\n",
            "multipart/report; ",
            "message/delivery-status",
            "Action: failed",
            "\t",
            " "
        };
        for (int run = 0; run < 1_000; run++) {
            var raw = new StringBuilder("Content-Type: multipart/mixed; boundary=b\n\n--b\n");
            for (int i = random.nextInt(60); i > 0; i--) {
                raw.append(words[random.nextInt(words.length)]);
            }

            assertThat(read(raw.toString().getBytes(StandardCharsets.ISO_8859_1))
                            .body())
                    .isNotNull();
        }
    }
}
